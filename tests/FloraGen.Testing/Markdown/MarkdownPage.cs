using System.Text.RegularExpressions;

namespace FloraGen.Testing.Markdown;

/// <summary>As much of Markdown as the repository's pages use: fences, and links in the text between them.</summary>
public sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private readonly List<CodeBlock> _blocks = [];
    private readonly List<string> _prose = [];

    private MarkdownPage(IEnumerable<string> lines)
    {
        string? language = null;
        int start = 0;
        int number = 0;
        List<string> inside = [];
        foreach (string line in lines)
        {
            number++;
            bool isFence = line.TrimStart().StartsWith(Fence, StringComparison.Ordinal);
            if (language is null && isFence)
            {
                language = line.Trim()[Fence.Length..].Trim();
                start = number;
            }
            else if (language is not null && isFence)
            {
                _blocks.Add(new CodeBlock(language, start, inside));
                language = null;
                inside = [];
            }
            else
            {
                (language is null ? _prose : inside).Add(line);
            }
        }
    }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>The text without its fenced blocks.</summary>
    public IReadOnlyList<string> Prose => _prose;

    /// <summary>Targets of links to files, without the part behind <c>#</c>.</summary>
    public IEnumerable<string> FileLinks => _prose
        .SelectMany(static line => Link().Matches(CodeSpan().Replace(line, "")))
        .Select(static match => match.Groups[1].Value.Split('#')[0])
        .Where(static target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    public static MarkdownPage Read(string path) => new(File.ReadLines(path));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();
}
