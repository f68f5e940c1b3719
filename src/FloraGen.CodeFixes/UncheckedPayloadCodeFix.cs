using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1004: makes sure of the status before the member is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UncheckedPayloadCodeFix : StatusCodeFix
{
    public UncheckedPayloadCodeFix()
        : base("FLORA1004")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } read
            || request.Model.GetSymbolInfo(read).Symbol is not IPropertySymbol member
            || request.Catalog.CarrierOf(member.ContainingType) is not { } carrier)
        {
            yield break;
        }

        string failures = string.Join(" and ", request.Failures);
        if (StatementInsertion.StatementOf(read) is { } statement && IsDeclaredBefore(request, read.Expression, statement))
        {
            yield return StatementInsertion.Before($"Throw on {failures} first", "Guard", statement, FailureCode.Guard(request, carrier, read.Expression.ToString(), read));
        }

        if (FailureCode.HasEnsure(carrier))
        {
            ExpressionSyntax ensured = SyntaxFactory.ParseExpression(FailureCode.Ensured(read.Expression.WithoutTrivia().ToString())).WithLeadingTrivia(read.Expression.GetLeadingTrivia());
            yield return new FixOffer("Read it from EnsureSucceeded()", "Ensure", read.Expression, () => [ensured]);
        }
        else if (member.Type.IsReferenceType)
        {
            yield return Coalesce(request, read, member);
        }
    }

    /// <summary>The form for places where no statement can stand.</summary>
    private static FixOffer Coalesce(FixRequest request, MemberAccessExpressionSyntax read, IPropertySymbol member)
    {
        ExpressionSyntax whole = read.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed ? suppressed : read;
        INamedTypeSymbol? type = request.Model.Compilation.GetTypeByMetadataName("System.InvalidOperationException");
        string text = $"{read.WithoutTrivia()} ?? throw new {(type is null ? "System.InvalidOperationException" : request.Name(type, read))}(\"There is no {member.Name}.\")";
        bool needsParentheses = whole.Parent is not (ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax);
        return new FixOffer(
            $"Throw when there is no {member.Name}",
            "Coalesce",
            whole,
            () => [SyntaxFactory.ParseExpression(needsParentheses ? $"({text})" : text).WithTriviaFrom(whole)]);
    }

    /// <summary>Whether a value can be named before a statement.</summary>
    private static bool IsDeclaredBefore(FixRequest request, ExpressionSyntax value, StatementSyntax statement)
        => value is IdentifierNameSyntax
            && request.Model.GetSymbolInfo(value).Symbol is { } symbol
            && !symbol.DeclaringSyntaxReferences.Any(declaration => statement.Span.Contains(declaration.Span));
}
