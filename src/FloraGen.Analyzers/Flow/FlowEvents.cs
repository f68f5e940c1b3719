using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow;

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

    /// <summary>Calls in a loop that take the place of an earlier answer.</summary>
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

/// <param name="Read">The member access.</param>
/// <param name="Use">Where something was done with what was read.</param>
internal sealed record PayloadRead(SyntaxNode Read, SyntaxNode Use, int Id, IPropertySymbol Member, ValueFacts Facts);

/// <param name="Before">What was known before the test.</param>
internal sealed record StatusTest(SyntaxNode Syntax, int Id, ValueFacts Before, RelationEntry Entry);

internal sealed record ValueUse(SyntaxNode Syntax, int Id, ValueFacts Facts, UseKind Kind);

internal enum UseKind
{
    /// <summary>Somebody else got the value or its status.</summary>
    HandedOver,

    /// <summary>The status was written down for people.</summary>
    WrittenDown,

    /// <summary>The status was put into a variable beside other values.</summary>
    Copied,

    /// <summary>What explains a failure was read.</summary>
    DetailRead,

    /// <summary>From here on the value is no failure, or the code does not get here.</summary>
    Ensured,
}

/// <param name="Facts">What is known of each value that the switch can tell apart.</param>
internal sealed record SwitchInput(AbstractValue Value, IReadOnlyDictionary<int, ValueFacts> Facts);

/// <param name="Replaced">What is known of the answer before.</param>
internal sealed record Refetch(IInvocationOperation Call, int Id, ValueFacts Replaced, int Block);

internal sealed record Content(IOperation Operation, int Id, StatusSet Possible);

internal sealed record Lookup(IPropertyReferenceOperation Indexer, int Id, ValueFacts Facts);
