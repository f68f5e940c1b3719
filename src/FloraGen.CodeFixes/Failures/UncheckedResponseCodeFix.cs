using FloraGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1025: says that a failure is to be an exception here, or what stands for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UncheckedResponseCodeFix : StatusCodeFix
{
    private const string Title = "Throw the failure";
    private const string Key = "EnsureSuccess";

    public UncheckedResponseCodeFix()
        : base("FLORA1025")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
        => request.Node is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } value && access.Name == value
            ? OfRead(request, access, value)
            : request.Node.FirstAncestorOrSelf<AwaitExpressionSyntax>() is { } response
                ? OfDropped(request, response)
                : [];

    private static IEnumerable<FixOffer> OfRead(FixRequest request, MemberAccessExpressionSyntax access, IdentifierNameSyntax value)
    {
        ExpressionSyntax response = access.Expression;
        yield return new FixOffer(Title, Key, response, () => [SyntaxFactory.ParseExpression($"{response.WithoutTrivia()}.EnsureSuccess()").WithTriviaFrom(response)]) { KeepsLayout = true };

        // Only where null may go: the trial refuses what gives a warning. The default of a value type looks like a value.
        if (request.Model.GetTypeInfo(access).Type is { IsReferenceType: true })
        {
            yield return new FixOffer("Read ValueOrDefault", "ValueOrDefault", value, () => [SyntaxFactory.IdentifierName("ValueOrDefault").WithTriviaFrom(value)]) { KeepsLayout = true };
        }
    }

    private static IEnumerable<FixOffer> OfDropped(FixRequest request, AwaitExpressionSyntax response)
    {
        // What is thrown where nobody can catch it ends the process.
        if (!AwaitPlaces.IsAsyncVoid(request, response))
        {
            yield return new FixOffer(Title, Key, response, () => [SyntaxFactory.ParseExpression($"({response.WithoutTrivia()}).EnsureSuccess()").WithTriviaFrom(response)]) { KeepsLayout = true };
        }

        if (response.Parent is ExpressionStatementSyntax)
        {
            yield return new FixOffer("Discard the result explicitly", "Discard", response, () => [SyntaxFactory.ParseExpression($"_ = {response.WithoutTrivia()}").WithTriviaFrom(response)]) { KeepsLayout = true, GivesUp = true };
        }
    }
}
