using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Makes the items of what consists of them, and what consists of them in turn: the type of an expression says which.</summary>
internal sealed class ItemSources(FlowContext context)
{
    /// <summary>A sequence of results, just made.</summary>
    public ItemsValue Make(IOperation operation, Carrier carrier, IReadOnlyList<int>? elements = null)
    {
        int id = context.Table.IdOf(ValueKind.Items, operation, 0, null, carrier);
        context.State.SetFacts(id, ValueFacts.Of(ValueOrigin.Item, StatusSet.All, default));
        foreach (int element in elements ?? [])
        {
            context.Table.AddElement(id, element);
        }

        return new ItemsValue(id);
    }

    /// <summary>What comes out of a sequence where an expression of some type is made from it.</summary>
    /// <returns>Null when that has nothing to do with its items.</returns>
    public AbstractValue? From(int sequence, IOperation operation, ITypeSymbol? type, bool canBeNull = false)
    {
        if (context.Table.CarrierOf(sequence) is not { } carrier || type is null)
        {
            return null;
        }

        if (ReferenceEquals(context.Catalog.CarrierOf(type), carrier))
        {
            return Item(sequence, operation, carrier, canBeNull || type.NullableAnnotation == NullableAnnotation.Annotated);
        }

        return Mentions(type, carrier) ? new ItemsValue(sequence)
            : context.Catalog.HoldsStatus(type) ? context.Values.Response(operation)
            : null;
    }

    /// <summary>Whether a type is made of a record: a list, a task, a pair of it.</summary>
    public bool Mentions(ITypeSymbol? type, Carrier carrier) => type switch
    {
        IArrayTypeSymbol array => IsOrMentions(array.ElementType, carrier),
        INamedTypeSymbol { IsAnonymousType: false } named => named.TypeArguments.Any(argument => IsOrMentions(argument, carrier))
            || (named.ContainingType is { } outer && Mentions(outer, carrier))
            || (context.Catalog.IsGenerated(named) && ReferenceEquals(context.Catalog.ItemsOf(named), carrier)),
        _ => false,
    };

    /// <summary>Whether nobody has looked at the items of a sequence as a whole.</summary>
    public bool AreUnvetted(int sequence, int exceptItem = -1)
        => context.Options.TrackItems && !context.State.Facts(sequence).HandedOver && !context.Table.IsVetted(sequence, exceptItem);

    private bool IsOrMentions(ITypeSymbol type, Carrier carrier) => ReferenceEquals(context.Catalog.CarrierOf(type), carrier) || Mentions(type, carrier) || (type is INamedTypeSymbol { TypeArguments.IsEmpty: true } && context.Catalog.HoldsStatus(type));

    private AbstractValue Item(int sequence, IOperation operation, Carrier carrier, bool canBeNull)
    {
        int id = context.Table.IdOf(ValueKind.Made, operation, 0, carrier.Status, carrier);
        context.Table.SetSequence(id, sequence);
        return context.Values.Make(operation, carrier.Status, carrier, AreUnvetted(sequence, id) ? ValueOrigin.Item : ValueOrigin.Unknown, canBeNull);
    }
}
