using FloraGen.Analyzers.Rules;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1009: passes the reason on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DroppedReasonCodeFix() : StatusCodeFix("FLORA1009")
{
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

    /// <summary>The argument that is the text for people: one written out, or else one that is put together.</summary>
    private static ArgumentSyntax? Text(FixRequest request, ArgumentListSyntax arguments)
    {
        List<ArgumentSyntax> texts = [.. arguments.Arguments.Where(argument => request.Model.GetTypeInfo(argument.Expression).Type?.SpecialType == SpecialType.System_String)];
        return texts.Find(static argument => IsWrittenOut(argument.Expression))
            ?? texts.Find(static argument => argument.Expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
                or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Format" or "Concat" or "Join" } });
    }

    /// <summary>Whether a text is a literal that can be written into: in some raw ones a brace is only a brace.</summary>
    private static bool IsWrittenOut(ExpressionSyntax text)
        => text.IsKind(SyntaxKind.StringLiteralExpression) || text is InterpolatedStringExpressionSyntax
            ? !text.ToString().StartsWith("$$", StringComparison.Ordinal) && !text.ToString().Contains('\n')
            : false;

    private static IEnumerable<string> WithDetail(FixRequest request, ExpressionSyntax speaker, ArgumentListSyntax arguments, ArgumentSyntax text, string detail)
    {
        bool isWrittenOut = IsWrittenOut(text.Expression);
        bool isTemplate = isWrittenOut && request.Model.GetSymbolInfo(speaker).Symbol is IMethodSymbol { Parameters: [.., { IsParams: true }] };
        string literal = text.Expression.ToString();
        string changed = !isWrittenOut ? $"{literal} + \": \" + {detail}"
            : isTemplate ? Appended(literal, $": {{{detail.Split('.').Last()}}}")
            : text.Expression is InterpolatedStringExpressionSyntax ? Appended(literal, $": {{{detail}}}")
            : "$" + Appended(literal.Replace("{", "{{").Replace("}", "}}"), $": {{{detail}}}");
        IEnumerable<string> texts = arguments.Arguments.Select(argument => argument == text ? $"{text.NameColon}{changed}" : argument.ToString());
        return isTemplate ? texts.Append(detail) : texts;
    }

    /// <summary>A literal with more before its last quotes; a full stop at its end makes room, and so does having said nothing.</summary>
    private static string Appended(string literal, string more)
    {
        int start = literal.IndexOf('"');
        int quotes = literal.Skip(start).TakeWhile(static character => character == '"').Count();
        int end = literal.Length - (quotes == literal.Length - start ? quotes / 2 : quotes);
        string body = literal.Substring(0, end).TrimEnd('.');
        return body + (body.EndsWith("\"", StringComparison.Ordinal) ? more.Substring(2) : more) + literal.Substring(end);
    }
}
