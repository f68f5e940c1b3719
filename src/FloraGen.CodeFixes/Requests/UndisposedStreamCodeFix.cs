using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Requests;

/// <summary>FLORA1015: disposes the stream.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UndisposedStreamCodeFix() : StatusCodeFix("FLORA1015")
{
    private const string Title = "Dispose the stream";

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
        {
            yield break;
        }

        // What disposes a reader disposes its stream.
        if (StatementInsertion.StatementOf(call) is LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration && IsDeclared(declaration, call))
        {
            foreach (string keywords in AwaitPlaces.CanAwait(call) ? s_both : s_plain)
            {
                yield return new FixOffer(Title, "Using", declaration, () =>
                [
                    SyntaxFactory.ParseStatement($"{keywords} {declaration.WithoutTrivia()}").WithTriviaFrom(declaration),
                ])
                { KeepsLayout = true };
            }
        }
        else if (StatementInsertion.StatementOf(call) is { Parent: BlockSyntax } statement && Awaited(call) is { } stream && ConditionalParts.AlwaysReach(stream, statement))
        {
            string name = FreeNames.For(request, statement, "stream");
            string type = request.Model.GetTypeInfo(stream).Type is { } of ? request.Name(of, statement) : "var";
            string keywords = AwaitPlaces.CanAwait(call) ? "await using" : "using";
            SyntaxNode old = stream.Parent is ParenthesizedExpressionSyntax around ? around : stream;
            string made = $"{keywords} {type} {name} = {stream.WithoutTrivia()};";
            yield return statement is ExpressionStatementSyntax { Expression: var whole } && whole == stream
                ? StatementInsertion.Instead(Title, "Using", statement, made)
                : StatementInsertion.Before(Title, "Using", statement.ReplaceNode(old, SyntaxFactory.IdentifierName(name).WithTriviaFrom(old)), made, statement);
        }
    }

    private static readonly string[] s_both = ["await using", "using"];

    private static readonly string[] s_plain = ["using"];

    /// <summary>Whether the declared variable is the stream, or a reader over it.</summary>
    private static bool IsDeclared(LocalDeclarationStatementSyntax declaration, InvocationExpressionSyntax call)
        => declaration.Declaration.Variables[0].Initializer?.Value is { } value
            && (Awaited(call) is { } stream)
            && (Inner(value) == stream || Inner(value) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } && Inner(first.Expression) == stream);

    private static ExpressionSyntax Inner(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax { Expression: var inner } ? Inner(inner) : expression;

    /// <summary>The expression that is the stream, and not a task of it.</summary>
    private static ExpressionSyntax? Awaited(ExpressionSyntax call)
    {
        for (SyntaxNode? node = call; node is ExpressionSyntax; node = node.Parent)
        {
            if (node is AwaitExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" } })
            {
                return (ExpressionSyntax)node;
            }
        }

        return null;
    }
}
