using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>Something is done with what only a success has.</summary>
/// <param name="Read">The member access.</param>
/// <param name="Use">Where something was done with what was read.</param>
internal sealed record PayloadRead(SyntaxNode Read, SyntaxNode Use, int Id, IPropertySymbol Member, ValueFacts Facts);
