using FloraGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1009: passes the reason on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DroppedReasonCodeFix : StatusCodeFix
{
    public DroppedReasonCodeFix()
        : base("FLORA1009")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (Detail(request) is not { } detail
            || request.Node.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax) is not { } speaker)
        {
            return [];
        }

        ArgumentListSyntax? arguments = speaker is InvocationExpressionSyntax call ? call.ArgumentList : ((BaseObjectCreationExpressionSyntax)speaker).ArgumentList;
        return arguments is null ? []
            : Text(request, arguments) is { } text ? [Offer(arguments, WithDetail(request, speaker, arguments, text, detail))]
            : arguments.Arguments.Count == 0 && speaker is BaseObjectCreationExpressionSyntax ? [Offer(arguments, [detail])]
            : [];

        FixOffer Offer(ArgumentListSyntax old, IEnumerable<string> texts)
            => new($"Pass {detail} on", "Pass", old, () => [SyntaxFactory.ParseArgumentList($"({string.Join(", ", texts)})").WithTriviaFrom(old)]);
    }

    /// <summary>The reason, of the nearest variable that has it.</summary>
    private static string? Detail(FixRequest request)
        => request.Diagnostic.Properties.TryGetValue(FixProperties.Detail, out string? member) && member is not null
            && request.Model.LookupSymbols(request.Node.SpanStart)
                .Where(symbol => symbol is ILocalSymbol or IParameterSymbol
                    && symbol.DeclaringSyntaxReferences is [var declaration] && declaration.Span.Start < request.Node.SpanStart
                    && request.Catalog.CarrierOf((symbol as ILocalSymbol)?.Type ?? ((IParameterSymbol)symbol).Type) is { } carrier
                    && carrier.Details.Any(each => each.Name == member))
                .OrderBy(static symbol => symbol.DeclaringSyntaxReferences[0].Span.Start)
                .LastOrDefault() is { } holder
                    ? $"{holder.Name}.{member}"
                    : null;

    /// <summary>The argument that is a text written out.</summary>
    private static ArgumentSyntax? Text(FixRequest request, ArgumentListSyntax arguments)
        => arguments.Arguments.FirstOrDefault(argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)
            || (argument.Expression is InterpolatedStringExpressionSyntax && request.Model.GetTypeInfo(argument.Expression).Type?.SpecialType == SpecialType.System_String));

    private static IEnumerable<string> WithDetail(FixRequest request, ExpressionSyntax speaker, ArgumentListSyntax arguments, ArgumentSyntax text, string detail)
    {
        bool isTemplate = request.Model.GetSymbolInfo(speaker).Symbol is IMethodSymbol { Parameters: [.., { IsParams: true }] };
        string literal = text.Expression.ToString();
        string changed = isTemplate ? Appended(literal, $": {{{detail.Split('.').Last()}}}")
            : text.Expression is InterpolatedStringExpressionSyntax ? Appended(literal, $": {{{detail}}}")
            : "$" + Appended(literal.Replace("{", "{{").Replace("}", "}}"), $": {{{detail}}}");
        IEnumerable<string> texts = arguments.Arguments.Select(argument => argument == text ? changed : argument.ToString());
        return isTemplate ? texts.Append(detail) : texts;
    }

    /// <summary>A literal with more before its last quotes; a full stop at its end makes room.</summary>
    private static string Appended(string literal, string more)
    {
        int end = literal.TrimEnd('"').Length;
        string body = literal.Substring(0, end).TrimEnd('.');
        return body + more + literal.Substring(end);
    }
}
