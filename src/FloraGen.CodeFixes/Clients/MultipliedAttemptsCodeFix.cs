using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Clients;

/// <summary>FLORA1024: leaves attempts to the handler.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MultipliedAttemptsCodeFix() : StatusCodeFix("FLORA1024")
{
    private const string Title = "Set MaxRetries to 0";
    private const string Key = "None";

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Calls.FirstOrDefault() is not { } registration)
        {
            yield break;
        }

        ArgumentListSyntax arguments = registration.ArgumentList;
        if (arguments.Arguments.Select(static argument => argument.Expression).OfType<LambdaExpressionSyntax>().FirstOrDefault() is not { } lambda)
        {
            string name = FreeNames.For(request, registration, "options");
            yield return new FixOffer(Title, Key, arguments, () => [arguments.AddArguments(SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"{name} => {Setting(name)}")))]);
            yield break;
        }

        if (OptionsOf(lambda) is not { } options)
        {
            yield break;
        }

        if (lambda.Block is { } block)
        {
            yield return new FixOffer(Title, Key, block, () => [block.AddStatements(SyntaxFactory.ParseStatement($"{Setting(options)};"))]);
        }
        else if (lambda.ExpressionBody is { } body)
        {
            yield return new FixOffer(Title, Key, lambda, () => [lambda.WithExpressionBody(null).WithBlock(
                (BlockSyntax)SyntaxFactory.ParseStatement($"{{\n{body.WithoutTrivia()};\n{Setting(options)};\n}}"))]);
        }
    }

    private static string? OptionsOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var name } => name,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [.., { Identifier.ValueText: var name }] } => name,
        _ => null,
    };

    private static string Setting(string options) => $"{options}.MaxRetries = 0";
}
