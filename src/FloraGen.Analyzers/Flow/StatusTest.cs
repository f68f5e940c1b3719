using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>A branch that depends on a status.</summary>
/// <param name="Before">What was known before the test.</param>
internal sealed record StatusTest(SyntaxNode Syntax, int Id, ValueFacts Before, RelationEntry Entry);
