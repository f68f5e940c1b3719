using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1006: looks for the failure right after it was fetched.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EndlessPollingCodeFix() : StatusCodeFix("FLORA1006")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Calls.FirstOrDefault(call => request.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && request.Catalog.SourceOf(method) is not null) is not { } call
            || request.Catalog.CarrierOf(TaskShape.ResultOf(request.Model.GetTypeInfo(call).Type) ?? request.Model.GetTypeInfo(call).Type) is not { } carrier)
        {
            yield break;
        }

        string title = $"Throw on {string.Join(" and ", request.Failures)}";
        if (SyntaxPlaces.LoopsAround(call).FirstOrDefault() is { } loop && FailureBranch.Leaving(request, title, loop, carrier) is { } branch)
        {
            yield return branch;
        }

        ExpressionSyntax? result = CallResult.Of(request, call) ?? AwaitedLater(request, call);
        if (result is not null && StatementInsertion.StatementOf(result) is { } statement && Target(request, statement) is { } name)
        {
            yield return StatementInsertion.Behind(title, "Guard", statement, FailureCode.Guard(request, carrier, name, statement));
        }
        else if (result is not null && FailureCode.HasEnsure(carrier))
        {
            SyntaxNode old = result.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : result;
            string text = FailureCode.Ensured(Parentheses.AroundOperand(result));
            yield return new FixOffer(title, "Guard", old, () => [SyntaxFactory.ParseExpression(text).WithTriviaFrom(old)]);
        }

        if (WaitInstead.Of(request, call, carrier) is { } wait)
        {
            yield return wait;
        }
    }

    /// <summary>The task is kept in a variable: what it returns is where that is awaited.</summary>
    private static ExpressionSyntax? AwaitedLater(FixRequest request, ExpressionSyntax call)
        => call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            && request.Model.GetDeclaredSymbol(variable) is { } task
            && SyntaxPlaces.LoopsAround(call).FirstOrDefault() is { } loop
                ? loop.DescendantNodes().OfType<IdentifierNameSyntax>()
                    .Where(name => name.SpanStart > call.Span.End && SymbolEqualityComparer.Default.Equals(request.Model.GetSymbolInfo(name).Symbol, task))
                    .Select(name => CallResult.Of(request, name))
                    .FirstOrDefault(static result => result is not null)
                : null;

    /// <summary>The variable that a statement keeps the result in; null where it keeps a part of it, or nothing.</summary>
    private static string? Target(FixRequest request, StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] }
            when request.Model.GetDeclaredSymbol(variable) is ILocalSymbol { Type: var type } && request.Catalog.CarrierOf(type) is not null => variable.Identifier.Text,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } }
            when request.Catalog.CarrierOf(request.Model.GetTypeInfo(name).Type) is not null => name.Identifier.Text,
        _ => null,
    };
}
