namespace FloraGen.CodeFixes.Edits;

/// <summary>Puts statements before or behind another, in a block of their own where there was room for one only.</summary>
internal static class StatementInsertion
{
    /// <summary>The statement of an expression; null in what has none, and in a loop's header, which runs each time.</summary>
    public static StatementSyntax? StatementOf(SyntaxNode node)
    {
        for (SyntaxNode? each = node; each is not null; each = each.Parent)
        {
            switch (each)
            {
                case AnonymousFunctionExpressionSyntax { Block: null } or ArrowExpressionClauseSyntax or CatchFilterClauseSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return null;
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax:
                    return null;
                case StatementSyntax statement:
                    return statement;
                default:
                    break;
            }
        }

        return null;
    }

    /// <param name="statement">The statement as it will be.</param>
    /// <param name="old">The statement as it is.</param>
    public static FixOffer Before(string title, string key, StatementSyntax statement, string text, StatementSyntax old)
    {
        return Before(title, key, statement, Parse(text), old);
    }

    /// <param name="first">What goes before it.</param>
    public static FixOffer Before(string title, string key, StatementSyntax statement, StatementSyntax first, StatementSyntax old)
    {
        StatementSyntax guard = first.WithLeadingTrivia(statement.GetLeadingTrivia());
        if (guard is IfStatementSyntax && old.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
        {
            guard = guard.WithTrailingTrivia(SyntaxFactory.LineFeed, SyntaxFactory.LineFeed);
        }

        return Insert(title, key, old, [guard, statement.WithLeadingTrivia(Indentation(statement))]);
    }

    public static FixOffer Behind(string title, string key, StatementSyntax statement, string text)
        => Insert(title, key, statement, [statement, Parse(text).WithLeadingTrivia(Indentation(statement)).WithTrailingTrivia(SyntaxFactory.LineFeed)]);

    /// <summary>Other statements take the place of one.</summary>
    public static FixOffer Instead(string title, string key, StatementSyntax statement, params string[] texts)
        => Instead(title, key, statement, [.. texts.Select(Parse)]);

    /// <summary>Other statements take the place of one.</summary>
    public static FixOffer Instead(string title, string key, StatementSyntax statement, params StatementSyntax[] others)
    {
        StatementSyntax[] statements = [.. others.Select(other => other.WithLeadingTrivia(Indentation(statement)))];
        statements[0] = statements[0].WithLeadingTrivia(statement.GetLeadingTrivia());
        statements[statements.Length - 1] = statements[statements.Length - 1].WithTrailingTrivia(statement.GetTrailingTrivia());
        return Insert(title, key, statement, statements);
    }

    public static StatementSyntax Parse(string text) => SyntaxFactory.ParseStatement(text).WithTrailingTrivia(SyntaxFactory.LineFeed);

    private static FixOffer Insert(string title, string key, StatementSyntax statement, StatementSyntax[] statements) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => new FixOffer(title, key, statement, () => statements),
        GlobalStatementSyntax global => new FixOffer(title, key, global, () => [.. statements.Select(SyntaxFactory.GlobalStatement)]),
        _ => new FixOffer(title, key, statement, () => [InBlock(statements)]),
    };

    /// <summary>Comments stay with their statements.</summary>
    private static BlockSyntax InBlock(StatementSyntax[] statements)
        => SyntaxFactory.Block(statements.Select(static each => each.GetLeadingTrivia().All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                ? each.WithLeadingTrivia(SyntaxFactory.ElasticMarker)
                : each))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);

    private static SyntaxTriviaList Indentation(StatementSyntax statement)
        => SyntaxFactory.TriviaList(statement.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
}
