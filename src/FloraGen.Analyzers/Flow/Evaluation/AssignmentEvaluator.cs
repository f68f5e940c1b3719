using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates what gives variables and members their values.</summary>
internal sealed class AssignmentEvaluator(FlowContext context, OperationEvaluator evaluator)
{
    public AbstractValue? Visit(ISimpleAssignmentOperation operation)
    {
        VisitTarget(operation.Target);
        AbstractValue? value = VisitValue(operation.Value, operation.Target);
        if (!IsDeclaration(operation.Target) && !operation.IsImplicit)
        {
            context.Act();
        }

        Assign(operation.Target, value, operation);
        return value;
    }

    public AbstractValue? Visit(IDeconstructionAssignmentOperation operation)
    {
        AbstractValue? value = evaluator.Visit(operation.Value);
        IOperation target = operation.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : operation.Target;
        if (value is TupleValue { Elements: var elements } && target is ITupleOperation tuple && tuple.Elements.Length == elements.Length)
        {
            for (int index = 0; index < elements.Length; index++)
            {
                if (elements[index] is StatusValue { Id: var id })
                {
                    context.Events?.Use(new ValueUse(operation.Syntax, id, context.State.Facts(id), UseKind.Copied));
                }

                Assign(tuple.Elements[index], elements[index], operation);
            }

            return value;
        }

        int sequence = value is ItemsValue { Id: var items } ? items : -1;
        if (sequence < 0)
        {
            context.Uses.Consume(value, operation);
            context.RunForeignCode();
        }

        foreach (IOperation part in WrittenTargets.Of(operation))
        {
            if (sequence >= 0 && evaluator.Places.Of(part) is { } place)
            {
                context.Held.Put(place, evaluator.Items.From(sequence, part, part.Type), part.Type, operation);
            }
            else
            {
                Forget(part, operation);
            }
        }

        return null;
    }

    /// <summary>A place gets a value of which nothing is known.</summary>
    public void Forget(IOperation target, IOperation where)
    {
        context.Act();
        if ((evaluator.Places.BehindCapture(target) ?? evaluator.Places.Of(target)) is { } place)
        {
            context.Held.Put(place, null, target.Type, where);
        }

        Write(target, hasPlace: false);
    }

    /// <summary>To write something can change what others are read from: another name for it, or what a setter writes.</summary>
    private void Write(IOperation target, bool hasPlace)
    {
        if (target is IPropertyReferenceOperation { Property: var property } ? context.Catalog.TraitsOf(property).RunsForeignCode
            : !hasPlace && target is not (ILocalReferenceOperation { Local.IsRef: false } or IFieldReferenceOperation or IFlowCaptureReferenceOperation or IDiscardOperation))
        {
            context.RunForeignCode();
        }
    }

    private void Assign(IOperation target, AbstractValue? value, IOperation where)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is IDiscardOperation)
        {
            return;
        }

        Place? place = evaluator.Places.BehindCapture(target) ?? evaluator.Places.Of(target);
        bool isVariable = place is { IsShared: false, Parent: -1 } && target is not (IFieldReferenceOperation or IPropertyReferenceOperation);
        if (value is CarrierValue { Id: var id } && place is not null && target is IFieldReferenceOperation or IPropertyReferenceOperation)
        {
            context.Uses.Store(id, where);
        }
        else if (value is PayloadValue && IsOfNullableItems(target))
        {
            // A collection of what may be null: whoever takes it out has to look.
        }
        else if (!isVariable || (place!.Symbol is { } variable && context.Sources.Nested?.IsCapturedByLocalFunction(variable) == true))
        {
            context.Uses.Consume(value, where);
        }

        if (place is not null)
        {
            context.Held.Put(place, value, target.Type, where);
        }

        Write(target, place is not null);
    }

    private static bool IsOfNullableItems(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true, NullableAnnotation: NullableAnnotation.Annotated, OriginalDefinition.Type: ITypeParameterSymbol } } => true,
        IArrayElementReferenceOperation { ArrayReference.Type: IArrayTypeSymbol { ElementNullableAnnotation: NullableAnnotation.Annotated } } => true,
        _ => false,
    };

    private void VisitTarget(IOperation target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation property:
                if (Dereference(property.Instance) is CarrierValue { Id: var id } && context.Table.CarrierOf(id) is { } carrier && carrier.Members.Contains(property.Property.OriginalDefinition, SymbolEqualityComparer.Default))
                {
                    context.State.SetFacts(id, context.State.Facts(id) with { HandedOver = true, IsMadeByHand = true });
                }

                foreach (IArgumentOperation argument in property.Arguments)
                {
                    evaluator.VisitAndConsume(argument.Value);
                }

                break;
            case IFieldReferenceOperation field:
                _ = Dereference(field.Instance);
                break;
            case IArrayElementReferenceOperation element:
                _ = Dereference(element.ArrayReference);
                foreach (IOperation index in element.Indices)
                {
                    evaluator.VisitAndConsume(index);
                }

                break;
            default:
                break;
        }
    }

    private AbstractValue? Dereference(IOperation? instance)
    {
        AbstractValue? value = evaluator.Visit(instance);
        if (value is PayloadValue)
        {
            context.Uses.Consume(value, instance!);
        }

        return value;
    }

    private AbstractValue? VisitValue(IOperation value, IOperation target)
    {
        if (Fetch.In(value is IPropertyReferenceOperation { Instance: { } instance, Property: var property } && context.Catalog.EnumOf(property.Type) is not null ? instance : value) is { } call && evaluator.Places.Of(target) is { } place)
        {
            context.FetchTargets[call] = place;
        }

        return evaluator.Visit(value);
    }

    private static bool IsDeclaration(IOperation target)
        => target is ILocalReferenceOperation { IsDeclaration: true } or IDeclarationExpressionOperation or IDiscardOperation;
}
