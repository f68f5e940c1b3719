namespace FloraGen.Testing.Markdown;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the fence; empty when nothing does.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Lines">What stands between the fences.</param>
public sealed record CodeBlock(string Language, int Line, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines);
}
