using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1025: says that a failure is to be an exception here, or takes it for nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UncheckedResponseCodeFix : StatusCodeFix
{
    public UncheckedResponseCodeFix()
        : base("FLORA1025")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is { Expression: var response, Name: var value } access)
        {
            yield return new FixOffer("Throw the failure", "EnsureSuccess", response, () =>
                [SyntaxFactory.ParseExpression($"{response.WithoutTrivia()}.EnsureSuccess()").WithTriviaFrom(response)])
            { KeepsLayout = true };

            if (request.Model.GetTypeInfo(access).Type is not { IsReferenceType: true })
            {
                // The default of a value type looks like a value.
                yield break;
            }

            // Only where null may go: the trial refuses what gives a warning.
            yield return new FixOffer("Read ValueOrDefault", "ValueOrDefault", value, () => [SyntaxFactory.IdentifierName("ValueOrDefault").WithTriviaFrom(value)]) { KeepsLayout = true };
        }
    }
}
