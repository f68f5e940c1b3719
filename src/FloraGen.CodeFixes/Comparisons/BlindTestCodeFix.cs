using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Comparisons;

/// <summary>FLORA1007: compares with the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BlindTestCodeFix() : StatusCodeFix("FLORA1007")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
        => request.Node.FirstAncestorOrSelf<ExpressionSyntax>() switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "HasFlag", Expression: var status }, ArgumentList.Arguments: [var flag] } call
                => [Flags(call, status, flag.Expression)],
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison
                => Texts(request, comparison, comparison.OperatorToken.Text, comparison.Left, comparison.Right),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } pattern
                => Texts(request, pattern, "==", pattern.Expression, constant.Expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Equals", Expression: var text } } call
                => Texts(request, call, "==", [text, .. call.ArgumentList.Arguments.Select(static argument => argument.Expression)]),
            _ => [],
        };

    private static IEnumerable<FixOffer> Texts(FixRequest request, ExpressionSyntax whole, string comparison, params ExpressionSyntax[] operands)
    {
        ExpressionSyntax? status = operands.Select(Status).FirstOrDefault(found => found is not null && request.Catalog.EnumOf(request.Model.GetTypeInfo(found).Type) is not null);
        string? literal = operands.Select(operand => request.Model.GetConstantValue(operand).Value as string).FirstOrDefault(static text => text is not null);
        if (status is not null && literal is not null && request.Catalog.EnumOf(request.Model.GetTypeInfo(status).Type) is { } known && Member(known, literal) is { } member)
        {
            yield return Comparison(whole, status, comparison, $"{request.Name(known.Type, whole)}.{member}");
        }
    }

    /// <summary>Flags that are put together are members one of which it is.</summary>
    private static FixOffer Flags(ExpressionSyntax call, ExpressionSyntax status, ExpressionSyntax flags)
    {
        List<string> members = [.. Members(flags)];
        return members is [var only]
            ? Comparison(call, status, "==", only)
            : Comparison(call, status, "is", string.Join(" or ", members));
    }

    private static IEnumerable<string> Members(ExpressionSyntax flags) => flags switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Members(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } both => Members(both.Left).Concat(Members(both.Right)),
        _ => [Parentheses.AroundOperand(flags)],
    };

    private static FixOffer Comparison(ExpressionSyntax whole, ExpressionSyntax status, string comparison, string member)
    {
        string text = $"{Parentheses.AroundOperand(status)} {comparison} {member}";
        bool isOperand = whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } or ConditionalExpressionSyntax or ExpressionStatementSyntax;
        return new FixOffer(
            "Compare with the member",
            "Member",
            whole,
            () => [SyntaxFactory.ParseExpression(isOperand ? text : Parentheses.Around(text, whole)).WithTriviaFrom(whole)]);
    }

    /// <summary>The status that a text is made of.</summary>
    private static ExpressionSyntax? Status(ExpressionSyntax text) => text switch
    {
        ParenthesizedExpressionSyntax parenthesized => Status(parenthesized.Expression),
        InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax { Expression: var only }] } => only,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToString", Expression: var status } } => status,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner } } => Status(inner),
        _ => null,
    };

    /// <summary>The member that a text of the wire means.</summary>
    private static string? Member(StatusEnum status, string literal)
    {
        string name = new([.. literal.Where(char.IsLetterOrDigit)]);
        return status.In(status.Named).Select(static member => member.Name).FirstOrDefault(member => string.Equals(member, name, StringComparison.OrdinalIgnoreCase));
    }
}
