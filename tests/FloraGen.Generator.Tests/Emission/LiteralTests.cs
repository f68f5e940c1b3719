using FloraGen.Emission;
using FloraGen.Emission.Members;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Emission;

public class LiteralTests
{
    public static TheoryData<string> HostileTexts { get; } =
        ["\"; throw null; //", "\\", "a\nb", "a\r\n#error x", "\u0085", "\u2028", "\u2029", "\0", "\u0001", "\u0002", "\u0001JsonRead\u0002", "\u0001=e\u0002Uri", "\u202e", "{x}", "*/", "\U0001F600", "]]>", "'"];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void TextStaysTheLiteralThatItIs(string text)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(CSharpLiteral.Of(text));

        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void TextStaysWithinItsComment(string text)
    {
        CSharpWriter writer = new([]);
        XmlDoc.Summary(writer, "before " + text + " after");

        SyntaxTree(writer.ToString() + "class C;", out bool hasErrors, out int tokens);

        Assert.False(hasErrors);
        Assert.Equal(4, tokens);
    }

    private static void SyntaxTree(string code, out bool hasErrors, out int tokens)
    {
        Microsoft.CodeAnalysis.SyntaxNode root = CSharpSyntaxTree
            .ParseText(code, CSharpParseOptions.Default.WithDocumentationMode(Microsoft.CodeAnalysis.DocumentationMode.Diagnose)).GetRoot();
        hasErrors = root.GetDiagnostics().Any();
        tokens = root.DescendantTokens().Count();
    }
}
