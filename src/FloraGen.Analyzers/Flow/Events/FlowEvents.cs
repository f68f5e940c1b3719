using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>What happens to values in one flow graph, with what is known of them at that moment. The rules read it.</summary>
internal sealed class FlowEvents
{
    private readonly HashSet<(int, SyntaxNode, UseKind)> _seenUses = [];
    private readonly HashSet<(int, StatusSet)> _seenContents = [];

    /// <summary>Reads of what only a success has.</summary>
    public List<PayloadRead> PayloadReads { get; } = [];

    public List<StatusTest> Tests { get; } = [];

    public List<ValueUse> Uses { get; } = [];

    /// <summary>The values that switches look at.</summary>
    public Dictionary<SyntaxNode, SwitchInput> SwitchInputs { get; } = [];

    /// <summary>Calls in a loop that replace an earlier result.</summary>
    public List<Refetch> Refetches { get; } = [];

    /// <summary>Statements that run under some statuses only.</summary>
    public List<Content> Contents { get; } = [];

    /// <summary>Look-ups by a status.</summary>
    public List<Lookup> Lookups { get; } = [];

    /// <summary>Each payload that was read anywhere, with the statuses that it can be read under.</summary>
    public Dictionary<SyntaxNode, (StatusSet Possible, StatusSet Available)> Payloads { get; } = [];

    public void Use(ValueUse use)
    {
        if (_seenUses.Add((use.Id, use.Syntax, use.Kind)))
        {
            Uses.Add(use);
        }
    }

    public void Run(Content content, bool isIsolated)
    {
        if (_seenContents.Add((content.Id, content.Possible)) || isIsolated)
        {
            Contents.Add(content);
        }
    }
}
