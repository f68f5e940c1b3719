using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>The client's own waiting method instead of a loop that does nothing but ask and let time pass.</summary>
internal static class WaitInstead
{
    /// <returns>Null when the client has no such method, or the loop does more.</returns>
    public static FixOffer? Of(FixRequest request, InvocationExpressionSyntax call, Carrier carrier)
    {
        if (!FailureCode.HasEnsure(carrier)
            || !AwaitPlaces.CanAwait(call)
            || call.Expression is not MemberAccessExpressionSyntax { Expression: var owner }
            || request.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol asked
            || Method(request, owner, asked, call.ArgumentList.Arguments.Count) is not { } method
            || SyntaxPlaces.LoopsAround(call).FirstOrDefault() is not { } loop
            || ConditionOf(loop) is not { } condition
            || !SyntaxPlaces.Operands(condition).All(operand => IsOfStatus(request, operand)))
        {
            return null;
        }

        StatementSyntax body = loop is WhileStatementSyntax @while ? @while.Statement : ((DoStatementSyntax)loop).Statement;
        List<StatementSyntax> statements = [.. body is BlockSyntax block ? block.Statements : [body]];
        List<StatementSyntax> fetches = [.. statements.Where(statement => statement.Span.Contains(call.Span))];
        string waited = $"await {owner}.{method.Name}{call.ArgumentList}";
        string title = $"Wait with {method.Name}";
        if (HasCommentWithin(loop) || statements.Any(statement => !fetches.Contains(statement) && !IsDelay(statement)))
        {
            return null;
        }

        return fetches switch
        {
            // What the condition assigns or declares is needed later on.
            [] when loop.DescendantNodes().Any(static node => node is AssignmentExpressionSyntax or SingleVariableDesignationSyntax) => null,
            [] => StatementInsertion.Instead(title, "Wait", loop, FailureCode.Ensured($"({waited})") + ";"),
            [ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } }] when request.Catalog.CarrierOf(request.Model.GetTypeInfo(name).Type) is not null
                => StatementInsertion.Instead(title, "Wait", loop, $"{name} = {waited};", FailureCode.Ensured(name.ToString()) + ";"),
            _ => null,
        };
    }

    private static bool HasCommentWithin(StatementSyntax loop)
        => loop.DescendantTrivia().Any(trivia => loop.Span.Contains(trivia.Span) && Comments.Include(trivia));

    /// <summary>The condition of a loop that has nothing but one.</summary>
    private static ExpressionSyntax? ConditionOf(StatementSyntax loop) => loop switch
    {
        WhileStatementSyntax @while => @while.Condition,
        DoStatementSyntax @do => @do.Condition,
        _ => null,
    };

    /// <summary>Whether a condition looks at a status only: a limit of the loop's own would be lost.</summary>
    private static bool IsOfStatus(FixRequest request, ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(node => request.Catalog.EnumOf(request.Model.GetTypeInfo(node).Type) is not null || request.Catalog.CarrierOf(request.Model.GetTypeInfo(node).Type) is not null)
            && !condition.DescendantNodesAndSelf().Any(static node => node is PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression });

    /// <summary>The method that waits for the same: it takes what the call passes, and the rest is optional.</summary>
    public static IMethodSymbol? Method(FixRequest request, ExpressionSyntax owner, IMethodSymbol asked, int passed)
        => request.Model.GetTypeInfo(owner).Type?.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method
            => method.Name.StartsWith("WaitFor", StringComparison.Ordinal)
                && request.Catalog.IsGenerated(method)
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, asked.ReturnType)
                && method.Parameters.Length > passed
                && method.Parameters.Skip(passed).All(static parameter => parameter.IsOptional)
                && method.Parameters.Take(passed).Zip(asked.Parameters, static (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(static same => same));

    private static bool IsDelay(StatementSyntax statement)
        => statement is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Delay" } } } };
}
