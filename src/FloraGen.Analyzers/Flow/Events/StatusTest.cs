using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>A branch that depends on a status.</summary>
/// <param name="Before">What was known before the test.</param>
internal sealed record StatusTest(SyntaxNode Syntax, int Id, ValueFacts Before, RelationEntry Entry);
