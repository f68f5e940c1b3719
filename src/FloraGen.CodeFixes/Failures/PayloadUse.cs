using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>A read of what only a success has.</summary>
/// <param name="Read">The member access, or the whole conditional access.</param>
/// <param name="Owner">The expression of the record.</param>
/// <param name="Ensured">The same read, of a record that was made sure of.</param>
/// <param name="IsSilenced">Whether a <c>!</c> stands behind it, or null would not be warned of at all.</param>
internal sealed record PayloadUse(ExpressionSyntax Read, string Owner, string Ensured, IPropertySymbol Member, Carrier Carrier, bool IsSilenced)
{
    /// <summary>The statement that reads it on every path, and in which the record is what it was before; null when there is none.</summary>
    public StatementSyntax? Statement { get; private init; }

    /// <summary>Whether a <c>!</c> stands behind the same member further on, where it would still be null while the status is pending.</summary>
    public bool IsSilencedLater => FixTrial.MemberOf(Read).DescendantNodes().OfType<PostfixUnaryExpressionSyntax>()
        .Any(each => each.IsKind(SyntaxKind.SuppressNullableWarningExpression) && each != Silencing(Read) && each.SpanStart > Read.SpanStart && each.Operand.ToString() == Read.ToString());

    /// <summary>The variable that holds the record; null for anything else.</summary>
    public ISymbol? Variable { get; private init; }

    public string Text => Read.WithoutTrivia().ToString();

    /// <summary>The read and the <c>!</c> behind it.</summary>
    public ExpressionSyntax Whole => Silencing(Read) ?? Read;

    /// <returns>Null when the diagnostic marks something else, such as a pattern, or stands in a filter: what is thrown there only makes that false.</returns>
    public static PayloadUse? Of(FixRequest request)
    {
        SyntaxNode node = request.Node;
        if (node.FirstAncestorOrSelf<CatchFilterClauseSyntax>() is not null
            || node.FirstAncestorOrSelf<ExpressionSyntax>(static each => each is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax) is not { } access
            || request.Model.GetSymbolInfo(access).Symbol is not IPropertySymbol member
            || request.Catalog.CarrierOf(member.ContainingType) is not { } carrier)
        {
            return null;
        }

        if (access is MemberBindingExpressionSyntax)
        {
            // Behind ?. there is no name to test; the chain goes on from the record that was made sure of.
            return access.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } chain && chain.WhenNotNull == access
                ? new PayloadUse(chain, chain.Expression.ToString(), $"{chain.Expression.WithoutTrivia()}?.EnsureSucceeded().{member.Name}", member, carrier, IsSilencedAt(request, chain, member))
                : null;
        }

        ExpressionSyntax owner = ((MemberAccessExpressionSyntax)access).Expression;
        string ensured = $"{FailureCode.Ensured(Parentheses.AroundOperand(owner))}.{member.Name}";
        return new PayloadUse(access, owner.WithoutTrivia().ToString(), ensured, member, carrier, IsSilencedAt(request, access, member))
        {
            Variable = owner is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? request.Model.GetSymbolInfo(owner).Symbol : null,
            Statement = StatementInsertion.StatementOf(access) is { } statement && ConditionalParts.AlwaysReach(access, statement) && !IsSetIn(request, owner, statement) ? statement : null,
        };
    }

    /// <summary>Throws where the member is null.</summary>
    /// <param name="read">The read, or the same of a record that was made sure of.</param>
    public string OrThrow(FixRequest request, string read)
    {
        string reason = Variable is null ? $"\"There is no {Member.Name}.\"" : $"$\"The status is {{{Owner}.{Carrier.StatusProperty.Name}}}.\"";
        return Parentheses.Around($"{read} ?? throw new {FailureCode.InvalidOperation(request, Read)}({reason})", Whole);
    }

    /// <summary>Another expression in the place of the read and its <c>!</c>.</summary>
    public FixOffer InPlace(string title, string key, string text)
        => new(title, key, Whole, () => [SyntaxFactory.ParseExpression(text).WithTriviaFrom(Whole)]);

    /// <summary>The statement, without the <c>!</c> behind the same member of the same record.</summary>
    public StatementSyntax Unsilenced(StatementSyntax statement)
        => statement.ReplaceNodes(
            statement.DescendantNodes().OfType<PostfixUnaryExpressionSyntax>().Where(each => each.IsKind(SyntaxKind.SuppressNullableWarningExpression) && each.Operand.ToString() == Read.ToString()),
            static (_, changed) => changed.Operand.WithTrailingTrivia(changed.GetTrailingTrivia()));

    private static PostfixUnaryExpressionSyntax? Silencing(ExpressionSyntax read)
        => read.Parent switch
        {
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } silencing => silencing,
            ParenthesizedExpressionSyntax { Parent: PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } silencing } => silencing,
            _ => null,
        };

    private static bool IsSilencedAt(FixRequest request, ExpressionSyntax read, IPropertySymbol member)
        => Silencing(read) is not null
            || (member.Type.IsReferenceType && !request.Model.GetNullableContext(read.SpanStart).WarningsEnabled() && read.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ForEachStatementSyntax);

    /// <summary>Whether a statement gives the record its value, or another one.</summary>
    private static bool IsSetIn(FixRequest request, ExpressionSyntax owner, StatementSyntax statement)
        => request.Model.GetSymbolInfo(owner).Symbol is not { } symbol
            || symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == statement.SyntaxTree && statement.Span.Contains(declaration.Span))
            || statement.DescendantNodes().Any(node => node switch
            {
                AssignmentExpressionSyntax { Left: var left } => left is TupleExpressionSyntax ? left.ToString().Contains(owner.ToString()) : left.ToString() == owner.ToString(),
                ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: var passed } => passed.ToString() == owner.ToString(),
                _ => false,
            });
}
