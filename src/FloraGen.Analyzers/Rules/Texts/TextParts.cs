using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Texts;

/// <summary>What a text is put together from.</summary>
internal static class TextParts
{
    private static readonly string[] s_joining = ["Format", "Concat", "Join"];

    /// <summary>The text, or the list of arguments, that has a value in it whole.</summary>
    public static IOperation Whole(IOperation value)
    {
        for (IOperation current = CallResults.Outside(value); ;)
        {
            IOperation? next = current.Parent switch
            {
                IInterpolationOperation { Parent: { } text } part when part.Expression == current => text,
                IInterpolatedStringHandlerCreationOperation handler => handler,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => sum,
                ICoalesceOperation choice => choice,
                IConditionalOperation choice when choice.Condition != current => choice,
                IConditionalAccessOperation access when access.WhenNotNull == current => access,
                IInvocationOperation { TargetMethod.Name: nameof(ToString) } written when written.Instance == current => written,
                IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_String } } joined } when Array.IndexOf(s_joining, name) >= 0 => joined,
                IArrayInitializerOperation { Parent: IArrayCreationOperation list } => list,
                _ => null,
            };
            if (next is null)
            {
                return current;
            }

            current = CallResults.Outside(next);
        }
    }
}
