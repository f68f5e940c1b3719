using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>Something is done with a value or its status.</summary>
internal sealed record ValueUse(SyntaxNode Syntax, int Id, ValueFacts Facts, UseKind Kind);
