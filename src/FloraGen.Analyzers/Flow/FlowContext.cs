using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>What the evaluation of one flow graph has to hand: the state at this point, and the steps that change it.</summary>
/// <param name="function">The lambda or local function of the graph; null for the body itself.</param>
internal sealed class FlowContext(StatusCatalog catalog, UsageOptions options, FlowSources sources, IMethodSymbol? function)
{
    public StatusCatalog Catalog { get; } = catalog;

    public UsageOptions Options { get; } = options;

    public FlowSources Sources { get; } = sources;

    public IMethodSymbol? Function { get; } = function;

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

    /// <summary>The places that get the answers of calls.</summary>
    public Dictionary<IInvocationOperation, Place> FetchTargets { get; } = [];

    /// <summary>A value that an operation makes, each time anew.</summary>
    public AbstractValue Make(IOperation operation, StatusEnum status, Carrier? carrier, ValueOrigin origin, bool canBeNull)
    {
        int id = Table.IdOf(ValueKind.Made, operation, 0, status, carrier);
        Renew(id, operation, status, carrier);
        State.SetFacts(id, ValueFacts.Of(origin, Possible(status, carrier, origin, canBeNull), status.Failures));
        return carrier is null ? new StatusValue(id) : new CarrierValue(id);
    }

    /// <summary>A record that the code itself fills: whatever it holds is the code's own business.</summary>
    public AbstractValue MakeByHand(IOperation operation, Carrier carrier)
    {
        AbstractValue value = Make(operation, carrier.Status, carrier, ValueOrigin.Unknown, canBeNull: false);
        int id = ((CarrierValue)value).Id;
        State.SetFacts(id, State.Facts(id) with { HandedOver = true, IsMadeByHand = true });
        return value;
    }

    /// <summary>A status that is written out.</summary>
    private AbstractValue MakeConstant(IOperation operation, StatusEnum status, object constant)
    {
        AbstractValue value = Make(operation, status, null, ValueOrigin.Unknown, canBeNull: false);
        State.SetFacts(((StatusValue)value).Id, ValueFacts.Of(ValueOrigin.Unknown, status.Of(constant), default));
        return value;
    }

    public ResponseValue MakeResponse(IOperation operation)
    {
        int id = Table.IdOf(ValueKind.Made, operation, 0, null, null);
        Renew(id, operation, null, null);
        foreach (int member in Table.MembersOf(id))
        {
            State.SetFacts(member, default);
        }

        State.SetFacts(id, ValueFacts.Of(ValueOrigin.Fresh, StatusSet.All, default));
        return new ResponseValue(id);
    }

    /// <summary>A value of a type with a status, of which nothing is known; null for any other type.</summary>
    public AbstractValue? MakeUnknown(IOperation operation, ITypeSymbol? type)
        => Catalog.CarrierOf(type) is { } carrier ? MakeUnknown(operation, carrier)
            : Catalog.EnumOf(type) is { } status ? Make(operation, status, null, ValueOrigin.Unknown, canBeNull: true)
            : null;

    private AbstractValue MakeUnknown(IOperation operation, Carrier carrier)
    {
        AbstractValue value = Make(operation, carrier.Status, carrier, ValueOrigin.Unknown, canBeNull: true);
        int id = ((CarrierValue)value).Id;
        State.SetFacts(id, State.Facts(id) with { IsMadeByHand = Sources.MakesRecords });
        return value;
    }

    /// <summary>What a place holds; a value that was there before the code looked is one of which nothing is known.</summary>
    public AbstractValue? Read(Place place, ITypeSymbol? type)
    {
        if (State.Held(place) is { } held and not MixedValue)
        {
            return held;
        }

        Carrier? carrier = Catalog.CarrierOf(type);
        if (carrier is null && place.Symbol is IParameterSymbol container && Sources.ItemParameters.TryGetValue(container, out Carrier? items) && items is not null)
        {
            int sequence = Table.IdOf(ValueKind.Items, place, 0, null, items);
            State.SetFacts(sequence, ValueFacts.Of(ValueOrigin.Item, StatusSet.All, default));
            State.Hold(place, new ItemsValue(sequence));
            return State.Held(place);
        }

        if ((carrier?.Status ?? Catalog.EnumOf(type)) is not { } status)
        {
            return null;
        }

        ValueOrigin origin = place.Symbol is not IParameterSymbol parameter ? ValueOrigin.Unknown
            : Sources.ItemParameters.TryGetValue(parameter, out Carrier? item) && item is not null ? ValueOrigin.Item
            : Options.TrackParameters ? ValueOrigin.Fresh
            : ValueOrigin.Unknown;
        int id = Table.IdOf(ValueKind.Found, place, 0, status, carrier);
        bool isFirst = !State.Facts(id).Exists;
        if (!isFirst)
        {
            State.Rename(id, Table.IdOf(ValueKind.MadeBefore, place, 0, status, carrier));
        }

        ValueFacts facts = ValueFacts.Of(origin, Possible(status, carrier, ValueOrigin.Unknown, canBeNull: true), status.Failures);
        Table.MarkFound(id, facts);
        facts = facts with { IsMadeByHand = Sources.MakesRecords && !(isFirst && place is { IsGiven: true, IsShared: false, Parent: -1 }) };
        State.SetFacts(id, facts);
        AbstractValue value = carrier is null ? new StatusValue(id) : new CarrierValue(id);
        State.Hold(place, value);
        return value;
    }

    /// <summary>Puts a value into a place. What was known of the place's members goes.</summary>
    public void Put(Place place, AbstractValue? value, ITypeSymbol? type, IOperation operation)
    {
        if (place.Parent >= 0 && State.Held(place.Parent) is TupleValue)
        {
            State.Hold(Table.Places[place.Parent], MixedValue.Instance);
        }

        State.ForgetMembers(place);
        State.ForgetAliases(place, Table);
        value = value is ConstantValue { Constant: var constant } && Catalog.EnumOf(type) is { } status ? MakeConstant(operation, status, constant) : value ?? MakeUnknown(operation, type);
        if (value is null && type?.SpecialType == SpecialType.System_Boolean)
        {
            value = BoolValue.Unknown;
        }

        // A variable that holds nothing known is not one that has no value yet.
        value ??= place.Symbol is not null && type is { SpecialType: SpecialType.None } ? MixedValue.Instance : null;
        State.Hold(place, place.IsShared && value is PayloadValue ? null : value);
    }

    /// <summary>Something that is not followed any further gets a value.</summary>
    public void Consume(AbstractValue? value, IOperation where) => Spend(value, where, UseKind.HandedOver);

    /// <summary>A value is kept where others can find it, and is still followed here.</summary>
    public void Store(int id, IOperation where) => Spend(id, where, UseKind.Stored);

    /// <summary>A value is written down for people: its status is used, but nobody looks at it.</summary>
    public void WriteDown(AbstractValue? value, IOperation where) => Spend(value, where, UseKind.WrittenDown);

    public void ReadDetail(int id, IOperation where) => Events?.Use(new ValueUse(where.Syntax, id, State.Facts(id), UseKind.DetailRead));

    /// <summary>Something happens that can be the answer to a failure.</summary>
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

    private void Renew(int id, IOperation operation, StatusEnum? status, Carrier? carrier)
    {
        if (State.Facts(id).Exists)
        {
            State.Rename(id, Table.IdOf(ValueKind.MadeBefore, operation, 0, status, carrier));
        }
    }

    private static StatusSet Possible(StatusEnum status, Carrier? carrier, ValueOrigin origin, bool canBeNull)
        => status.Named
            | (origin == ValueOrigin.Unknown ? StatusSet.Unnamed : default)
            | (canBeNull || carrier is { StatusIsNullable: true } ? StatusSet.Null : default);

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
                foreach (int member in Table.MembersOf(id).Where(member => State.Facts(member).Exists))
                {
                    Spend(member, where, kind);
                }

                break;
            case PayloadValue when kind == UseKind.WrittenDown && TextDepth > 0:
                break;
            case PayloadValue payload:
                ValueFacts facts = State.Facts(payload.Id);
                Events?.PayloadReads.Add(new PayloadRead(
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

    /// <summary>Somebody gets a value.</summary>
    public void HandOver(int id, IOperation where) => Spend(id, where, UseKind.HandedOver);

    private void Spend(int id, IOperation where, UseKind kind)
    {
        if (kind == UseKind.HandedOver)
        {
            Table.Vet(id);
            foreach (int element in Table.ElementsOf(id))
            {
                Spend(element, where, kind);
            }
        }

        ValueFacts facts = State.Facts(id);
        Events?.Use(new ValueUse(where.Syntax, id, facts, kind));
        if (kind == UseKind.HandedOver && facts.Exists)
        {
            State.SetFacts(id, facts with { HandedOver = true });
        }
    }
}
