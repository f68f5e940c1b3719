using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates calls that test something and do nothing else.</summary>
internal static class TestCalls
{
    /// <summary>Calls that compare a status, or look whether something is null.</summary>
    public static AbstractValue? Visit(IInvocationOperation call, AbstractValue? instance, AbstractValue?[] arguments, ValueTable table)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method is { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }
            && arguments is [PayloadValue or DetailValue])
        {
            // A payload can be there and empty; what explains a failure is not.
            Relation isNull = Relations.IsNull(arguments[0], table);
            return BoolValue.Of(arguments[0] is DetailValue ? isNull : Relation.Or(isNull, Relation.Unknown));
        }

        if (method is { Name: "IsNullOrEmpty", ContainingType.SpecialType: SpecialType.System_String }
            && arguments is [SubstituteValue { Constant: null or "", IsExact: true } text])
        {
            // What is no constant may be empty as well.
            return BoolValue.Of(text.Other is string { Length: > 0 } || text is { Constant: null, IsText: true } ? text.IsOther.Negated
                : text.Constant is null ? Relation.Or(text.IsOther.Negated, Relation.Unknown)
                : Relation.Unknown);
        }

        if (method.Name != nameof(Equals) || method.ReturnType.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        List<IOperation> operands = [.. call.Instance is { } receiver ? [receiver] : Enumerable.Empty<IOperation>(), .. call.Arguments.Select(static argument => argument.Value)];
        List<AbstractValue?> values = [.. call.Instance is null ? [] : new[] { instance }, .. arguments];
        for (int index = 0; index < 2 && operands.Count == 2; index++)
        {
            if (values[index] is StatusValue { Id: var id }
                && Constants.TryGet(operands[1 - index], out object? constant)
                && Relations.Comparison(id, BinaryOperatorKind.Equals, constant, table) is { } relation)
            {
                return BoolValue.Of(relation);
            }
        }

        return null;
    }
}
