using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

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

        context.Consume(value, operation);
        foreach (IOperation part in target.DescendantsAndSelf())
        {
            Forget(part, operation);
        }

        return null;
    }

    /// <summary>A place gets a value of which nothing is known.</summary>
    public void Forget(IOperation target, IOperation where)
    {
        context.Act();
        if (evaluator.Places.Of(target) is { } place)
        {
            context.Put(place, null, target.Type, where);
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
        if (!isVariable || (place!.Symbol is { } variable && context.Sources.IsCapturedByLocalFunction(variable)))
        {
            context.Consume(value, where);
        }

        if (place is not null)
        {
            context.Put(place, value, target.Type, where);
        }
    }

    private void VisitTarget(IOperation target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation property:
                Dereference(property.Instance);
                foreach (IArgumentOperation argument in property.Arguments)
                {
                    evaluator.VisitAndConsume(argument.Value);
                }

                break;
            case IFieldReferenceOperation field:
                Dereference(field.Instance);
                break;
            case IArrayElementReferenceOperation element:
                Dereference(element.ArrayReference);
                foreach (IOperation index in element.Indices)
                {
                    evaluator.VisitAndConsume(index);
                }

                break;
            default:
                break;
        }
    }

    private void Dereference(IOperation? instance)
    {
        if (evaluator.Visit(instance) is PayloadValue payload)
        {
            context.Consume(payload, instance!);
        }
    }

    private AbstractValue? VisitValue(IOperation value, IOperation target)
    {
        if (Fetch.In(value) is { } call && evaluator.Places.Of(target) is { } place)
        {
            context.FetchTargets[call] = place;
        }

        return evaluator.Visit(value);
    }

    private static bool IsDeclaration(IOperation target)
        => target is ILocalReferenceOperation { IsDeclaration: true } or IDeclarationExpressionOperation or IDiscardOperation;
}
