using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>A look-up by a status.</summary>
internal sealed record Lookup(IPropertyReferenceOperation Indexer, int Id, ValueFacts Facts);
