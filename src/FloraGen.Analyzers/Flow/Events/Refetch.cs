using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>A call in a loop that replaces its result of the round before.</summary>
/// <param name="Replaced">What is known of the result before.</param>
internal sealed record Refetch(IInvocationOperation Call, int Id, ValueFacts Replaced, int Block);
