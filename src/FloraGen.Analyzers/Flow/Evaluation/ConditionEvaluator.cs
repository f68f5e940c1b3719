using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates what is true or false of a status.</summary>
internal sealed class ConditionEvaluator(FlowContext context, OperationEvaluator evaluator)
{
    public AbstractValue? Visit(IOperation operation) => operation.Kind switch
    {
        OperationKind.IsNull => BoolValue.Of(Relations.IsNull(evaluator.Visit(((IIsNullOperation)operation).Operand), context.Table)),
        OperationKind.IsPattern => VisitPattern((IIsPatternOperation)operation),
        OperationKind.Binary => VisitBinary((IBinaryOperation)operation),
        OperationKind.Unary when operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => BoolValue.Of(evaluator.VisitCondition(not.Operand).Negated),
        OperationKind.Unary => Consumed(((IUnaryOperation)operation).Operand, ((IUnaryOperation)operation).OperatorMethod),
        OperationKind.IsType => Consumed(((IIsTypeOperation)operation).ValueOperand, null),
        _ => null,
    };

    private AbstractValue? Consumed(IOperation operand, IMethodSymbol? method)
    {
        evaluator.VisitAndConsume(operand);
        evaluator.RunOperator(method);
        return null;
    }

    private BoolValue VisitPattern(IIsPatternOperation operation)
    {
        AbstractValue? value = evaluator.Visit(operation.Value);
        value = value is FilledValue list ? evaluator.Lists.Asked(list, operation) : value;
        Relation relation = Relations.Pattern(operation.Pattern, value, context.Table);
        Bind(operation.Pattern, value);
        NoteDetails(operation.Pattern, value);
        return BoolValue.Of(relation);
    }

    /// <summary>Variables of a pattern are what they match.</summary>
    private void Bind(IPatternOperation pattern, AbstractValue? value)
    {
        ISymbol? declared = pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            IListPatternOperation list => list.DeclaredSymbol,
            _ => null,
        };
        if (declared is ILocalSymbol local && evaluator.Places.OfVariable(local) is { } place)
        {
            context.Held.Put(place, value is ItemsValue { Id: var items } ? evaluator.Items.From(items, pattern, local.Type) : value, local.Type, pattern);
        }

        switch (pattern)
        {
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value);
                break;
            case IBinaryPatternOperation both:
                Bind(both.LeftPattern, value);
                Bind(both.RightPattern, value);
                break;
            case IRecursivePatternOperation recursive:
                foreach (IPropertySubpatternOperation property in recursive.PropertySubpatterns)
                {
                    Bind(property.Pattern, PatternInput.Of(property, value, context.Table));
                }

                foreach (IPropertySubpatternOperation property in recursive.PropertySubpatterns)
                {
                    if (value is ItemsValue { Id: var container })
                    {
                        Bind(property.Pattern, evaluator.Items.From(container, property.Pattern, property.Pattern.InputType));
                    }
                }

                for (int index = 0; index < recursive.DeconstructionSubpatterns.Length; index++)
                {
                    Bind(recursive.DeconstructionSubpatterns[index], value is TupleValue tuple && index < tuple.Elements.Length ? tuple.Elements[index] : null);
                }

                break;
            case IListPatternOperation list when value is ItemsValue { Id: var sequence }:
                foreach (IPatternOperation element in list.Patterns)
                {
                    IPatternOperation inner = element is ISlicePatternOperation { Pattern: { } slice } ? slice : element;
                    AbstractValue? item = evaluator.Items.From(sequence, inner, inner.InputType);
                    if (item is CarrierValue { Id: var tested } && inner is not IDeclarationPatternOperation)
                    {
                        context.Uses.HandOver(tested, inner);
                    }

                    Bind(inner, item);
                }

                break;
            default:
                break;
        }
    }

    private void NoteDetails(IPatternOperation pattern, AbstractValue? value)
    {
        if (context.Events is null || value is not CarrierValue)
        {
            return;
        }

        foreach (IOperation part in pattern.DescendantsAndSelf())
        {
            if (part is IPropertySubpatternOperation property && PatternInput.Of(property, value, context.Table) is DetailValue { Id: var id })
            {
                context.Uses.ReadDetail(id, property);
            }
        }
    }

    private AbstractValue? VisitBinary(IBinaryOperation operation)
    {
        AbstractValue? left = evaluator.Visit(operation.LeftOperand), right = evaluator.Visit(operation.RightOperand);
        Relation? compared = Compare(operation.OperatorKind, left, operation.RightOperand, right)
            ?? Compare(Constants.Mirror(operation.OperatorKind), right, operation.LeftOperand, left);
        if (compared is not null)
        {
            return BoolValue.Of(compared);
        }

        if (operation.Type?.SpecialType == SpecialType.System_Boolean && operation.LeftOperand.Type?.SpecialType == SpecialType.System_Boolean)
        {
            Relation first = Truth(left), second = Truth(right);
            switch (operation.OperatorKind)
            {
                case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd:
                    return BoolValue.Of(Relation.And(first, second));
                case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr:
                    return BoolValue.Of(Relation.Or(first, second));
                default:
                    break;
            }
        }

        evaluator.RunOperator(operation.OperatorMethod);
        Spend(left, operation);
        Spend(right, operation);
        return null;
    }

    /// <summary>A truth with what is certain here: where both sides are worked out, one of them can only be false, and all is left to the other.</summary>
    private Relation Truth(AbstractValue? value) => value is BoolValue { Relation: var relation } ? context.State.Decided(relation) : Relation.Unknown;

    /// <summary>What is compared with something is not used: null compares as well as any value.</summary>
    private void Spend(AbstractValue? value, IBinaryOperation operation)
    {
        bool isCompared = operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        if (value is PayloadValue && context.TextDepth > 0)
        {
            context.Uses.WriteDown(value, operation);
        }
        else if (value is not PayloadValue || !isCompared)
        {
            context.Uses.Consume(value, operation);
        }
    }

    /// <summary>Where the constant that stands in would give the other result, it is the real value that was compared.</summary>
    private static Relation? CompareSubstitute(BinaryOperatorKind kind, SubstituteValue substitute, object? constant)
    {
        if (substitute.IsExact && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            bool isEqual = kind == BinaryOperatorKind.Equals;
            if (Constants.AreEqual(substitute.Constant, constant))
            {
                return isEqual ? substitute.IsOther.Negated : substitute.IsOther;
            }

            if (substitute.Other is { } only && Constants.AreEqual(only, constant))
            {
                return isEqual ? substitute.IsOther : substitute.IsOther.Negated;
            }
        }

        if (substitute.Meets(kind, constant) is { } meets)
        {
            return meets;
        }

        bool? result = kind switch
        {
            BinaryOperatorKind.Equals => Constants.AreEqual(substitute.Constant, constant),
            BinaryOperatorKind.NotEquals => !Constants.AreEqual(substitute.Constant, constant),
            _ when substitute.Constant is null => false,
            _ when StatusEnum.ToInt64(substitute.Constant) is { } left && StatusEnum.ToInt64(constant) is { } right => Constants.Compares(kind, left, right),
            _ => null,
        };
        return result switch
        {
            true => Relation.Or(substitute.IsOther.Negated, Relation.Unknown),
            false => Relation.And(substitute.IsOther, Relation.Unknown),
            null => null,
        };
    }

    private Relation? Compare(BinaryOperatorKind kind, AbstractValue? value, IOperation otherOperand, AbstractValue? other)
    {
        if (!Constants.TryGet(otherOperand, out object? constant) && other is not NullValue)
        {
            return null;
        }

        if (value is SubstituteValue substitute)
        {
            return CompareSubstitute(kind, substitute, constant);
        }

        bool isEqual = kind == BinaryOperatorKind.Equals;
        if (!isEqual && kind != BinaryOperatorKind.NotEquals)
        {
            return value is StatusValue { Id: var ordered } ? Relations.Comparison(ordered, kind, constant, context.Table) : null;
        }

        Relation? relation = value switch
        {
            StatusValue { Id: var id } => Relations.Comparison(id, BinaryOperatorKind.Equals, constant, context.Table),
            StatusTextValue { Id: var id } text when constant is string name => Relations.Text(id, name, text.IsWire, context.Table),
            PayloadValue when constant is not null => Relation.And(Relations.IsNull(value, context.Table).Negated, Relation.Unknown),
            BoolValue { Relation: var truth } when constant is bool expected => expected ? truth : truth.Negated,
            CarrierValue or PayloadValue or DetailValue or ObjectValue or FilledValue when constant is null => Relations.IsNull(value, context.Table),
            _ => null,
        };
        return relation is null || isEqual ? relation : relation.Negated;
    }
}
