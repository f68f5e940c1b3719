using System.Globalization;
using FloraGen.Analyzers.Rules;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1006: looks for the failure right after it was fetched.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EndlessPollingCodeFix : StatusCodeFix
{
    public EndlessPollingCodeFix()
        : base("FLORA1006")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (Call(request) is not { } call
            || request.Catalog.CarrierOf(TaskShape.ResultOf(request.Model.GetTypeInfo(call).Type) ?? request.Model.GetTypeInfo(call).Type) is not { } carrier)
        {
            return [];
        }

        string title = $"Throw on {string.Join(" and ", request.Failures)}";
        IEnumerable<FixOffer> waiting = WaitInstead.Of(request, call, carrier) is { } wait ? [wait] : [];
        if (StatementInsertion.StatementOf(call) is { } statement && Target(request, statement) is { } name)
        {
            return waiting.Prepend(StatementInsertion.Behind(title, "Guard", statement, FailureCode.Guard(request, carrier, name, statement)));
        }

        ExpressionSyntax answer = Answer(call);
        SyntaxNode old = answer.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : answer;
        return FailureCode.HasEnsure(carrier)
            ? waiting.Prepend(new FixOffer(title, "Ensure", old, () => [SyntaxFactory.ParseExpression(FailureCode.Ensured(answer is AwaitExpressionSyntax ? $"({answer})" : answer.ToString())).WithTriviaFrom(old)]))
            : waiting;
    }

    private static InvocationExpressionSyntax? Call(FixRequest request)
        => request.Diagnostic.Properties.TryGetValue(FixProperties.CallStart, out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                ? request.Root.FindToken(start).Parent?.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().Where(call => call.SpanStart == start)
                    .FirstOrDefault(call => request.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && request.Catalog.SourceOf(method) is not null)
                : null;

    /// <summary>The variable that a statement keeps the answer in; null where it keeps a part of it, or nothing.</summary>
    private static string? Target(FixRequest request, StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] }
            when request.Model.GetDeclaredSymbol(variable) is ILocalSymbol { Type: var type } && request.Catalog.CarrierOf(type) is not null => variable.Identifier.Text,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } }
            when request.Catalog.CarrierOf(request.Model.GetTypeInfo(name).Type) is not null => name.Identifier.Text,
        _ => null,
    };

    /// <summary>What the call answers, once awaited.</summary>
    private static ExpressionSyntax Answer(InvocationExpressionSyntax call)
        => call.Ancestors().TakeWhile(static node => node is ExpressionSyntax).OfType<AwaitExpressionSyntax>().FirstOrDefault() is { } wait ? wait : call;
}
