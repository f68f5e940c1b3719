using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates what is read of a value: its status, what depends on that, and whatever else.</summary>
internal sealed class PropertyEvaluator(FlowContext context, OperationEvaluator evaluator)
{
    public AbstractValue? Visit(IPropertyReferenceOperation operation)
    {
        AbstractValue? instance = evaluator.Visit(operation.Instance);
        foreach (IArgumentOperation argument in operation.Arguments)
        {
            AbstractValue? key = evaluator.Visit(argument.Value);
            if (key is StatusValue { Id: var id })
            {
                context.Events?.Lookups.Add(new Lookup(operation, id, context.State.Facts(id)));
            }

            context.Uses.Consume(key, argument);
        }

        switch (instance)
        {
            case CarrierValue { Id: var id } when context.Table.CarrierOf(id) is { } carrier
                && PatternInput.MemberOf(carrier, id, operation.Property, operation.Syntax, context.Table) is { } member:
                return Noted(member, carrier, operation);
            case ResponseValue { Id: var id }:
                return MemberOf(id, operation);
            case FilledValue filled when FilledLists.IsCount(operation.Property):
                return evaluator.Lists.Asked(filled, operation) is { } asked ? FilledLists.CountOf(asked) : null;
            case TaskValue { Result: var result } when operation.Property.Name == "Result":
                return result;
            case EnumeratorValue { Id: var sequence, Element: var element } when operation.Property.Name == "Current":
                return evaluator.Items.From(sequence, operation, element ?? operation.Type);
            case ItemsValue { Id: var container }:
                return evaluator.Items.From(container, operation, operation.Type);
            case StatusValue when operation.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return instance;
            case StatusValue or PayloadValue or DetailValue when operation.Property is { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return BoolValue.Of(Relations.IsNull(instance, context.Table).Negated);
            default:
                context.Uses.Consume(instance is CarrierValue && !context.Catalog.TraitsOf(operation.Property).IsGenerated ? instance : OperationEvaluator.DereferencedOnly(instance), operation);
                if (context.Catalog.TraitsOf(operation.Property).RunsForeignCode)
                {
                    context.RunForeignCode();
                }

                return evaluator.Places.Of(operation) is { } place ? context.Held.Read(place, operation.Type) : context.Values.Unknown(operation, operation.Type);
        }
    }

    private AbstractValue Noted(AbstractValue member, Carrier carrier, IPropertyReferenceOperation operation)
    {
        switch (member)
        {
            case DetailValue { Id: var id }:
                context.Uses.ReadDetail(id, operation);
                return member;
            case PayloadValue payload:
                ValueFacts facts = context.State.Facts(payload.Id);
                if (context.Events is { } events)
                {
                    _ = events.Payloads.TryGetValue(operation.Syntax, out (StatusSet Possible, StatusSet) before);
                    events.Payloads[operation.Syntax] = (before.Possible | (facts.IsMadeByHand ? StatusSet.All : facts.Possible), carrier.ProvenUnder(payload.Member));
                }

                return payload with { Under = facts.HandedOver ? StatusSet.None : facts.Possible, WasTested = facts.Tested };
            default:
                return member;
        }
    }

    /// <summary>What a response wraps is as fresh as the response.</summary>
    private AbstractValue? MemberOf(int response, IPropertyReferenceOperation operation)
    {
        if (context.Catalog.CarrierOf(operation.Type) is { } carrier)
        {
            return new CarrierValue(Member(response, operation.Property.OriginalDefinition, carrier, carrier.Status, ValueFacts.Of(ValueOrigin.Fresh, carrier.Status.Named, carrier.Status.Failures)));
        }

        // The same items, whichever of its members a page is asked for them by.
        return context.Catalog.ItemsOf(operation.Type) is { } item
            ? new ItemsValue(Member(response, item.Type, item, null, ValueFacts.Of(ValueOrigin.Item, StatusSet.All, default)))
            : null;
    }

    private int Member(int response, ISymbol member, Carrier carrier, StatusEnum? status, in ValueFacts unread)
    {
        int id = context.Table.MemberOf(response, member, carrier, status, unread);
        if (!context.State.Facts(id).Exists)
        {
            context.State.SetFacts(id, unread with { HandedOver = context.State.Facts(response).HandedOver });
        }

        return id;
    }
}
