using FloraGen.Analyzers.Flow.Evaluation;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>What places hold at a point of a flow graph.</summary>
internal sealed class HeldValues(FlowContext context)
{
    /// <summary>What a place holds; a value that was there before the code looked is one of which nothing is known.</summary>
    public AbstractValue? Read(Place place, ITypeSymbol? type)
    {
        if (context.State.Held(place) is { } held and not MixedValue)
        {
            return held;
        }

        Carrier? carrier = context.Catalog.CarrierOf(type);
        if (carrier is null && place.Symbol is IParameterSymbol container && context.Sources.Nested?.ItemsOf(container) is { } items)
        {
            int sequence = context.Table.IdOf(ValueKind.Items, place, 0, null, items);
            context.State.SetFacts(sequence, ValueFacts.Of(ValueOrigin.Item, StatusSet.All, default));
            context.State.Hold(place, new ItemsValue(sequence));
            return context.State.Held(place);
        }

        if ((carrier?.Status ?? context.Catalog.EnumOf(type)) is not { } status)
        {
            return null;
        }

        ValueOrigin origin = place.Symbol is not IParameterSymbol parameter ? ValueOrigin.Unknown
            : context.Sources.Nested?.ItemsOf(parameter) is not null ? ValueOrigin.Item
            : context.Options.TrackParameters ? ValueOrigin.Fresh
            : ValueOrigin.Unknown;
        int id = context.Table.IdOf(ValueKind.Found, place, 0, status, carrier);
        bool isFirst = !context.State.Facts(id).Exists;
        if (!isFirst)
        {
            context.State.Rename(id, context.Table.IdOf(ValueKind.MadeBefore, place, 0, status, carrier));
        }

        ValueFacts facts = ValueFacts.Of(origin, ValueMaker.Possible(status, carrier, ValueOrigin.Unknown, canBeNull: true), status.Failures);
        context.Table.MarkFound(id, facts);
        facts = facts with { IsMadeByHand = context.Sources.MakesRecords && !(isFirst && place is { IsGiven: true, IsShared: false, Parent: -1 }) };
        context.State.SetFacts(id, facts);
        AbstractValue value = carrier is null ? new StatusValue(id) : new CarrierValue(id);
        context.State.Hold(place, value);
        return value;
    }

    /// <summary>Puts a value into a place. What was known of the place's members goes.</summary>
    public void Put(Place place, AbstractValue? value, ITypeSymbol? type, IOperation operation)
    {
        if (place.Parent >= 0 && context.State.Held(place.Parent) is TupleValue)
        {
            context.State.Hold(context.Table.Places[place.Parent], MixedValue.Instance);
        }

        context.State.ForgetMembers(place);
        context.State.ForgetAliases(place, context.Table);
        value = value is ConstantValue { Constant: var constant } && context.Catalog.EnumOf(type) is { } status ? context.Values.Constant(operation, status, constant) : value ?? context.Values.Unknown(operation, type);
        if (value is null && type?.SpecialType == SpecialType.System_Boolean)
        {
            value = BoolValue.Unknown;
        }

        // A variable that holds nothing known is not one that has no value yet.
        value ??= place.Symbol is not null && type is { SpecialType: SpecialType.None } or { IsReferenceType: true } ? MixedValue.Instance : null;
        if (value is FilledValue filled && !context.Sources.IsOwn(place))
        {
            context.State.Change(filled.Creation, FilledLists.Opened);
            value = FilledLists.Opened(filled);
        }

        context.State.Hold(place, place.IsShared && value is PayloadValue ? null : value);
    }
}
