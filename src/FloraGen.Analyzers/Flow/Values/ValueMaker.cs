using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Values;

/// <summary>The values that come up in a flow graph.</summary>
internal sealed class ValueMaker(FlowContext context)
{
    /// <summary>A value that an operation makes, each time anew.</summary>
    public AbstractValue Make(IOperation operation, StatusEnum status, Carrier? carrier, ValueOrigin origin, bool canBeNull)
    {
        int id = context.Table.IdOf(ValueKind.Made, operation, 0, status, carrier);
        Renew(id, operation, status, carrier);
        context.State.SetFacts(id, ValueFacts.Of(origin, Possible(status, carrier, origin, canBeNull), status.Failures));
        return carrier is null ? new StatusValue(id) : new CarrierValue(id);
    }

    /// <summary>A record that the code itself fills: whatever it holds is the code's own business.</summary>
    public AbstractValue ByHand(IOperation operation, Carrier carrier)
    {
        AbstractValue value = Make(operation, carrier.Status, carrier, ValueOrigin.Unknown, canBeNull: false);
        int id = ((CarrierValue)value).Id;
        context.State.SetFacts(id, context.State.Facts(id) with { HandedOver = true, IsMadeByHand = true });
        return value;
    }

    /// <summary>A status that is written out.</summary>
    public AbstractValue Constant(IOperation operation, StatusEnum status, object constant)
    {
        AbstractValue value = Make(operation, status, null, ValueOrigin.Unknown, canBeNull: false);
        context.State.SetFacts(((StatusValue)value).Id, ValueFacts.Of(ValueOrigin.Unknown, status.Of(constant), default));
        return value;
    }

    public ResponseValue Response(IOperation operation)
    {
        int id = context.Table.IdOf(ValueKind.Made, operation, 0, null, null);
        Renew(id, operation, null, null);

        // What was read of the one of the round before may be kept in a truth or a text.
        foreach (int member in context.Table.MembersOf(id).Where(member => context.State.Facts(member).Exists))
        {
            context.State.Rename(member, context.Table.MemberLike(member, context.Table.IdOf(ValueKind.MadeBefore, operation, 0, null, null)));
            context.State.SetFacts(member, default);
        }

        context.State.SetFacts(id, ValueFacts.Of(ValueOrigin.Fresh, StatusSet.All, default));
        return new ResponseValue(id);
    }

    /// <summary>A value of a type with a status, of which nothing is known; null for any other type.</summary>
    public AbstractValue? Unknown(IOperation operation, ITypeSymbol? type)
        => context.Catalog.CarrierOf(type) is { } carrier ? Unknown(operation, carrier)
            : context.Catalog.EnumOf(type) is { } status ? Make(operation, status, null, ValueOrigin.Unknown, canBeNull: true)
            : null;

    private AbstractValue Unknown(IOperation operation, Carrier carrier)
    {
        AbstractValue value = Make(operation, carrier.Status, carrier, ValueOrigin.Unknown, canBeNull: true);
        int id = ((CarrierValue)value).Id;
        context.State.SetFacts(id, context.State.Facts(id) with { IsMadeByHand = context.Sources.MakesRecords });
        return value;
    }

    private void Renew(int id, IOperation operation, StatusEnum? status, Carrier? carrier)
    {
        if (context.State.Facts(id).Exists)
        {
            context.State.Rename(id, context.Table.IdOf(ValueKind.MadeBefore, operation, 0, status, carrier));
        }
    }

    /// <summary>The statuses that a value may have when it comes up.</summary>
    public static StatusSet Possible(StatusEnum status, Carrier? carrier, ValueOrigin origin, bool canBeNull)
        => status.Named
            | (origin == ValueOrigin.Unknown ? StatusSet.Unnamed : default)
            | (canBeNull || carrier is { StatusIsNullable: true } ? StatusSet.Null : default);
}
