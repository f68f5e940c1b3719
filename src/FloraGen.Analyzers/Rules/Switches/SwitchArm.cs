using FloraGen.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>A label of a switch statement, or an arm of a switch expression.</summary>
/// <param name="Pattern">Null for <c>default</c>.</param>
/// <param name="Constant">The value of a label that is no pattern.</param>
/// <param name="Body">What runs, or is the result.</param>
internal sealed record SwitchArm(IPatternOperation? Pattern, IOperation? Constant, bool IsGuarded, IReadOnlyList<IOperation> Body, SyntaxNode Label)
{
    /// <summary>The arms of a switch, in the order in which they are tried.</summary>
    public static IReadOnlyList<SwitchArm> Of(IOperation operation) => operation switch
    {
        ISwitchExpressionOperation expression =>
        [
            .. expression.Arms.Select(static arm => new SwitchArm(arm.Pattern, null, arm.Guard is not null, [arm.Value], arm.Syntax)),
        ],
        ISwitchOperation statement =>
        [
            .. statement.Cases
                .SelectMany(static section => section.Clauses.Select(clause => (section, clause)))
                .OrderBy(static each => each.clause is IDefaultCaseClauseOperation)
                .Select(static each => Of(each.section, each.clause)),
        ],
        _ => [],
    };

    /// <summary>Whether nothing but leaving the switch happens.</summary>
    public bool IsEmpty => Body.All(static operation => IsNothing(operation));

    /// <summary>Whether the arm ends in an exception.</summary>
    public bool Throws => Body.LastOrDefault(static operation => !IsNothing(operation)) is { } last && IsThrow(last);

    private static SwitchArm Of(ISwitchCaseOperation section, ICaseClauseOperation clause) => clause switch
    {
        IPatternCaseClauseOperation pattern => new(pattern.Pattern, null, pattern.Guard is not null, section.Body, clause.Syntax),
        ISingleValueCaseClauseOperation single => new(null, single.Value, false, section.Body, clause.Syntax),
        _ => new(null, null, false, section.Body, clause.Syntax),
    };

    private static bool IsNothing(IOperation operation) => operation switch
    {
        IBranchOperation { BranchKind: BranchKind.Break } or IEmptyOperation => true,
        IBlockOperation block => block.Operations.All(IsNothing),
        _ => false,
    };

    private static bool IsThrow(IOperation operation) => operation switch
    {
        IThrowOperation => true,
        IConversionOperation conversion => IsThrow(conversion.Operand),
        IExpressionStatementOperation statement => IsThrow(statement.Operation),
        IInvocationOperation call => ThrowHelpers.Include(call.TargetMethod),
        IBlockOperation block => block.Operations.LastOrDefault(static inner => !IsNothing(inner)) is { } last && IsThrow(last),
        _ => operation.Syntax is ThrowStatementSyntax or ThrowExpressionSyntax,
    };
}
