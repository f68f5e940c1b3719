using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>A statement that runs under some statuses only.</summary>
internal sealed record Content(IOperation Operation, int Id, StatusSet Possible);
