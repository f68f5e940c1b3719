using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>What the evaluation of one flow graph has to hand: the state at this point, and the steps that change it.</summary>
internal sealed class FlowContext
{
    public FlowContext(StatusCatalog catalog, UsageOptions options, FlowSources sources, IMethodSymbol? function)
    {
        Catalog = catalog;
        Options = options;
        Sources = sources;
        Function = function;
        Values = new ValueMaker(this);
        Held = new HeldValues(this);
        Uses = new ValueUses(this);
    }

    public StatusCatalog Catalog { get; }

    public UsageOptions Options { get; }

    public FlowSources Sources { get; }

    /// <summary>The lambda or local function of the graph; null for the body itself.</summary>
    public IMethodSymbol? Function { get; }

    public ValueMaker Values { get; }

    public HeldValues Held { get; }

    public ValueUses Uses { get; }

    public ValueTable Table { get; } = new();

    public FlowState State { get; set; } = new();

    /// <summary>The number of the basic block that is being evaluated.</summary>
    public int Block { get; set; }

    /// <summary>Null until the state of every block is settled.</summary>
    public FlowEvents? Events { get; set; }

    /// <summary>Above zero within the arguments of a call that writes down or waits.</summary>
    public int IdleDepth { get; set; }

    /// <summary>Above zero within what is only written down for people: the arguments of a log or of an exception.</summary>
    public int TextDepth { get; set; }

    /// <summary>The places that get the results of calls.</summary>
    public Dictionary<IInvocationOperation, Place> FetchTargets { get; } = [];

    /// <summary>Something happens that can be a reaction to a failure.</summary>
    public void Act()
    {
        if (IdleDepth > 0)
        {
            return;
        }

        for (int id = 0; id < Table.ValueCount; id++)
        {
            ValueFacts facts = State.Facts(id);
            if (facts.Exists && facts.Unhandled.Overlaps(facts.Possible) && Table.StatusOf(id) is { } status && status.IsIsolated(facts.Possible))
            {
                State.SetFacts(id, facts with { Unhandled = facts.Unhandled & ~facts.Possible });
            }
        }
    }

    /// <summary>Code runs that can write whatever others can write too.</summary>
    public void RunForeignCode() => State.ForgetShared(Table);

    /// <summary>After this the value is no failure.</summary>
    public void Ensure(int id, IOperation where)
    {
        if (Table.StatusOf(id) is not { } status)
        {
            return;
        }

        Table.Vet(id);
        ValueFacts facts = State.Facts(id);
        Events?.Use(new ValueUse(where.Syntax, id, facts, UseKind.Ensured));
        StatusSet possible = facts.Possible & ~status.Failures;
        State.IsUnreachable |= possible.IsEmpty;
        State.SetFacts(id, facts with { Possible = possible, Unhandled = default, Tested = true });
    }

    public void Assume(Relation relation, bool truth, SyntaxNode where)
    {
        Test(relation, where);
        State.Assume(relation, truth);
    }

    public void Test(Relation relation, SyntaxNode where)
    {
        foreach (RelationEntry entry in relation.Entries)
        {
            Table.Vet(entry.Id);
        }

        if (Events is null)
        {
            return;
        }

        foreach (RelationEntry entry in relation.Entries)
        {
            if (State.Facts(entry.Id) is { Exists: true } before)
            {
                Events.Tests.Add(new StatusTest(where, entry.Id, before, entry));
            }
        }
    }
}
