using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Comparisons;

/// <summary>A text that is the name of a status.</summary>
/// <param name="ChangesCase">Whether it was put in lower or upper case.</param>
internal sealed record StatusText(StatusEnum Status, bool ChangesCase)
{
    /// <returns>Null when the expression is no such text.</returns>
    public static StatusText? In(IOperation? operation, StatusCatalog catalog) => operation switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand } => In(operand, catalog),
        IParenthesizedOperation { Operand: var operand } => In(operand, catalog),
        IConditionalAccessOperation { Operation: var receiver, WhenNotNull: IInvocationOperation call } => OfCall(call, EnumOf(receiver, catalog), catalog),
        IInterpolatedStringOperation { Parts: [IInterpolationOperation { FormatString: null, Expression: var only }] } => Of(EnumOf(only, catalog), false),
        IInvocationOperation call => OfCall(call, EnumOf(call.Instance, catalog), catalog),
        _ => null,
    };

    /// <summary>The enum of a status, also of one that was boxed.</summary>
    public static StatusEnum? EnumOf(IOperation? operation, StatusCatalog catalog)
        => catalog.EnumOf(operation?.Type) ?? (operation is IConversionOperation { Operand: var operand } ? EnumOf(operand, catalog) : null);

    private static StatusText? OfCall(IInvocationOperation call, StatusEnum? status, StatusCatalog catalog) => call.TargetMethod.Name switch
    {
        nameof(ToString) when call.Arguments.IsEmpty => Of(status, false),
        nameof(string.ToLower) or nameof(string.ToLowerInvariant) or nameof(string.ToUpper) or nameof(string.ToUpperInvariant)
            => In(call.Instance, catalog) is { } text ? text with { ChangesCase = true } : null,
        _ => null,
    };

    private static StatusText? Of(StatusEnum? status, bool changesCase) => status is null ? null : new StatusText(status, changesCase);
}
