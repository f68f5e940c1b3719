using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>A look-up by a status.</summary>
internal sealed record Lookup(IPropertyReferenceOperation Indexer, int Id, ValueFacts Facts);
