using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>An <c>if</c> with all its <c>else if</c>.</summary>
internal sealed class IfChain
{
    private readonly List<IConditionalOperation> _parts;
    private readonly IOperation? _else;

    private IfChain(List<IConditionalOperation> parts, IOperation? @else)
    {
        _parts = parts;
        _else = @else;
    }

    public IConditionalOperation Head => _parts[0];

    /// <summary>How many conditions there are.</summary>
    public int Length => _parts.Count;

    /// <summary>Whether something happens when no condition holds.</summary>
    public bool HasElse => _else is not (null or IEmptyOperation or IBlockOperation { Operations.IsEmpty: true });

    /// <summary>Whether every branch leaves, so that what follows is for the rest.</summary>
    public bool LeavesTheRest
        => _parts.All(static part => EndsInJump(part.WhenTrue)) && SyntaxPlaces.HasFollowingStatement((StatementSyntax)Head.Syntax);

    /// <summary>Whether a branch leaves something behind for later code to look at.</summary>
    public bool WritesWhatOutlivesIt => _parts.Any(part => part.WhenTrue.DescendantsAndSelf().Any(operation => Outlives(operation, part.WhenTrue)));

    /// <returns>Null when the <c>if</c> is a later part of a chain.</returns>
    public static IfChain? StartingAt(IConditionalOperation head)
    {
        if (head.Syntax is not IfStatementSyntax { Parent: not ElseClauseSyntax })
        {
            return null;
        }

        List<IConditionalOperation> parts = [head];
        while (parts[parts.Count - 1].WhenFalse is IConditionalOperation { Syntax: IfStatementSyntax } next)
        {
            parts.Add(next);
        }

        return new IfChain(parts, parts[parts.Count - 1].WhenFalse);
    }

    public bool IsInCondition(SyntaxNode node) => _parts.Exists(part => part.Condition.Syntax.Span.Contains(node.Span));

    /// <summary>Whether a test is the opposite of what its condition asks.</summary>
    public static bool IsNegated(SyntaxNode test)
        => test.Ancestors().TakeWhile(static node => node is ExpressionSyntax).Count(static node => node.IsKind(SyntaxKind.LogicalNotExpression)) % 2 == 1;

    public bool IsInBranch(SyntaxNode node) => _parts.Exists(part => part.WhenTrue.Syntax.Span.Contains(node.Span));

    /// <summary>Whether each side of an <c>||</c> has one of some tests: a side without one lets any status in.</summary>
    public bool EveryAlternativeHas(IEnumerable<SyntaxNode> tests)
    {
        List<SyntaxNode> all = [.. tests];
        return _parts.All(part => Alternatives(part.Condition.Syntax, isNegated: false).All(side => all.Any(test => side.Span.Contains(test.Span))) || Length > 1);
    }

    private static IEnumerable<SyntaxNode> Alternatives(SyntaxNode condition, bool isNegated) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Alternatives(inner, isNegated),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var inner } => Alternatives(inner, !isNegated),
        BinaryExpressionSyntax both when both.IsKind(isNegated ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression)
            => Alternatives(both.Left, isNegated).Concat(Alternatives(both.Right, isNegated)),
        _ => [condition],
    };

    private static bool EndsInJump(IOperation branch) => branch switch
    {
        IBlockOperation block => block.Operations.LastOrDefault() is { } last && EndsInJump(last),
        IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IBranchOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IConditionalOperation { WhenFalse: { } other } inner => EndsInJump(inner.WhenTrue) && EndsInJump(other),
        _ => false,
    };

    private static bool Outlives(IOperation operation, IOperation branch) => operation switch
    {
        IReturnOperation { Kind: OperationKind.YieldReturn } => true,
        IInvocationOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation } call
            => IsCollection(call.Instance!.Type),
        _ => WrittenVariables.By(operation).Any(variable => variable is not ILocalSymbol local
            || !local.DeclaringSyntaxReferences.Any(declaration => branch.Syntax.Span.Contains(declaration.Span))),
    };

    private static bool IsCollection(ITypeSymbol? type)
        => type is { SpecialType: not SpecialType.System_String } && (type.Name == "StringBuilder" || type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable));
}
