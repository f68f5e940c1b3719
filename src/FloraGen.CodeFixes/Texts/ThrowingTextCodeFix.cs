using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Texts;

/// <summary>FLORA1013: says what is written for a value that the client does not know.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ThrowingTextCodeFix() : StatusCodeFix("FLORA1013")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } status } } call
            && request.Model.GetTypeInfo(status).Type is { TypeKind: TypeKind.Enum } type)
        {
            string text = $"{status.WithoutTrivia()} == {request.Name(type, call)}.{request.Failures[0]} ? \"unknown\" : {call.WithoutTrivia()}";
            bool isBare = call.Parent is not InterpolationSyntax && Parentheses.Around(text, call) == text;
            yield return new FixOffer("Write \"unknown\" for a newer value", "Unknown", call, () => [SyntaxFactory.ParseExpression(isBare ? text : $"({text})").WithTriviaFrom(call)]);
        }
    }
}
