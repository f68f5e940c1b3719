using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Switches;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Comparisons;

/// <summary>FLORA1007: a test of a status whose result has nothing to do with what it seems to ask.</summary>
internal sealed class BlindTestRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Comparisons;

    public void Check(RuleContext context)
    {
        foreach (IOperation operation in context.Body.Sources.Comparisons)
        {
            switch (operation)
            {
                case IInvocationOperation { TargetMethod.Name: not (nameof(Enum.HasFlag) or nameof(Equals)) }:
                    break;
                case IInvocationOperation { TargetMethod.Name: nameof(Enum.HasFlag), Instance: { } instance } call when StatusText.EnumOf(instance, context.Catalog) is { } status:
                    CheckFlag(context, call, status);
                    break;
                case IInvocationOperation { TargetMethod: { Name: nameof(Equals), ReturnType.SpecialType: SpecialType.System_Boolean } } call:
                    CheckEquals(context, call);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                    Check(context, comparison, comparison.LeftOperand, comparison.RightOperand, ignoreCase: false);
                    break;
                case IIsPatternOperation pattern:
                    foreach (IOperation constant in Constants(pattern.Pattern))
                    {
                        Check(context, pattern, pattern.Value, constant, ignoreCase: false);
                    }

                    break;
                case ISwitchOperation { Value: var value } statement:
                    CheckLabels(context, statement, value);
                    break;
                case ISwitchExpressionOperation { Value: var value } expression:
                    CheckLabels(context, expression, value);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What a pattern compares the value itself with.</summary>
    private static IEnumerable<IOperation> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var constant } => [constant],
        INegatedPatternOperation { Pattern: var inner } => Constants(inner),
        IBinaryPatternOperation both => Constants(both.LeftPattern).Concat(Constants(both.RightPattern)),
        _ => [],
    };

    private static void CheckFlag(RuleContext context, IInvocationOperation call, StatusEnum status)
    {
        if (!status.Type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(FlagsAttribute)))
        {
            context.ReportWithFix(
                UsageDiagnostics.FlagTest,
                call.Syntax.GetLocation(),
                FixProperties.For(status, status.Failures),
                status.Names(status.Failures),
                status.Type.Name);
        }
    }

    private static void CheckEquals(RuleContext context, IInvocationOperation call)
    {
        bool ignoreCase = call.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: int comparison }
            && argument.Value.Type?.Name == nameof(StringComparison)
            && comparison % 2 == 1);
        IEnumerable<IOperation> arguments = call.Arguments.Select(static argument => argument.Value).Where(static value => value.Type?.Name != nameof(StringComparison));
        if ((call.Instance is null ? arguments : arguments.Prepend(call.Instance)).ToList() is [var left, var right])
        {
            Check(context, call, left, right, ignoreCase);
        }
    }

    private static void CheckLabels(RuleContext context, IOperation operation, IOperation value)
    {
        if (value.Type is { TypeKind: TypeKind.Enum })
        {
            // No label of such a switch is a text.
            return;
        }

        foreach (IOperation constant in SwitchArm.Of(operation).SelectMany(static arm => arm.Constant is { } label ? [label] : arm.Pattern is { } pattern ? Constants(pattern) : []))
        {
            Check(context, constant, value, constant, ignoreCase: false);
        }
    }

    private static void Check(RuleContext context, IOperation where, IOperation left, IOperation right, bool ignoreCase)
    {
        if ((Literal(left) ?? Literal(right)) is { } literal
            && (StatusText.In(left, context.Catalog) ?? StatusText.In(right, context.Catalog)) is { } text
            && !text.Status.HasMember(literal, ignoreCase || text.ChangesCase)
            && StatusEnum.ToInt64(long.TryParse(literal, out long number) ? number : null) is null)
        {
            context.ReportWithFix(
                UsageDiagnostics.BlindTest,
                where.Syntax.GetLocation(),
                FixProperties.For(text.Status, text.Status.Failures),
                text.Status.Names(text.Status.Failures),
                text.Status.Type.Name,
                literal);
        }
    }

    /// <summary>A text that is written out.</summary>
    private static string? Literal(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
