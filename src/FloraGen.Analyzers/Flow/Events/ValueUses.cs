using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Events;

/// <summary>What becomes of the values of a flow graph.</summary>
internal sealed class ValueUses(FlowContext context)
{
    /// <summary>Something that is not followed any further gets a value.</summary>
    public void Consume(AbstractValue? value, IOperation where) => Spend(value, where, UseKind.HandedOver);

    /// <summary>Somebody gets a value.</summary>
    public void HandOver(int id, IOperation where) => Spend(id, where, UseKind.HandedOver);

    /// <summary>A value is kept where others can find it, and is still followed here.</summary>
    public void Store(int id, IOperation where) => Spend(id, where, UseKind.Stored);

    /// <summary>A value is written down for people: its status is used, but nobody looks at it.</summary>
    public void WriteDown(AbstractValue? value, IOperation where) => Spend(value, where, UseKind.WrittenDown);

    public void ReadDetail(int id, IOperation where) => context.Events?.Use(new ValueUse(where.Syntax, id, context.State.Facts(id), UseKind.DetailRead));

    private void Spend(AbstractValue? value, IOperation where, UseKind kind)
    {
        switch (value)
        {
            case CarrierValue { Id: var id }:
                Spend(id, where, kind);
                break;
            case StatusValue { Id: var id }:
                Spend(id, where, kind);
                break;
            case StatusTextValue { Id: var id }:
                Spend(id, where, kind);
                break;
            case ResponseValue { Id: var id }:
                Spend(id, where, kind);
                foreach (int member in context.Table.MembersOf(id).Where(member => context.State.Facts(member).Exists))
                {
                    Spend(member, where, kind);
                }

                break;
            case PayloadValue when kind == UseKind.WrittenDown && context.TextDepth > 0:
                break;
            case PayloadValue payload:
                ValueFacts facts = context.State.Facts(payload.Id);
                context.Events?.PayloadReads.Add(new PayloadRead(
                    payload.Read,
                    where.Syntax,
                    payload.Id,
                    payload.Member,
                    facts with { Possible = facts.Possible & payload.Under, Tested = facts.Tested || payload.WasTested }));
                break;
            case BoolValue { Relation: var relation }:
                foreach (RelationEntry entry in relation.Entries)
                {
                    if (entry.Tests)
                    {
                        Spend(entry.Id, where, kind);
                    }
                }

                break;
            case SubstituteValue { Constant: null, Other: null, IsOther: var isOther } when kind == UseKind.HandedOver:
                // Who gets an exception, or null, may well be the one that throws it.
                foreach (RelationEntry entry in isOther.Entries)
                {
                    Spend(entry.Id, where, kind);
                }

                break;
            case ItemsValue { Id: var id }:
                Spend(id, where, kind);
                break;
            case TaskValue { Result: var result }:
                Spend(result, where, kind);
                break;
            case TupleValue { Elements: var elements }:
                foreach (AbstractValue? element in elements)
                {
                    Spend(element, where, kind);
                }

                break;
        }
    }

    private void Spend(int id, IOperation where, UseKind kind)
    {
        if (kind == UseKind.HandedOver)
        {
            context.Table.Vet(id);
            IReadOnlyList<int> elements = context.Table.ElementsOf(id);
            for (int index = 0; index < elements.Count; index++)
            {
                Spend(elements[index], where, kind);
            }
        }

        ValueFacts facts = context.State.Facts(id);
        context.Events?.Use(new ValueUse(where.Syntax, id, facts, kind));
        if (kind == UseKind.HandedOver && facts.Exists)
        {
            context.State.SetFacts(id, facts with { HandedOver = true });
        }
    }
}
