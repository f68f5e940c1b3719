namespace FloraGen.CodeFixes.Edits;

/// <summary>What people wrote beside the code: an edit must not lose it.</summary>
internal static class Comments
{
    public static bool Include(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
