using System.Collections.Concurrent;
using FloraGen.Docs.Tests.Generation;
using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;

namespace FloraGen.Docs.Tests;

/// <summary>The example of a rule's page: a document whose marked line gives the diagnostic, and C# that is generated from it.</summary>
internal sealed class RuleExample
{
    private static readonly ConcurrentDictionary<string, Lazy<RuleExample?>> s_known = new(StringComparer.Ordinal);

    private readonly string _id;
    private readonly CodeBlock _document;

    private RuleExample(string id, CodeBlock document, IEnumerable<CodeBlock> code)
    {
        _id = id;
        _document = document;
        Code = [.. code.SelectMany(static block => block.Lines).Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        Generated = Generated.From("pets.openapi.yaml", document.Text);
    }

    /// <summary>The lines of C# that the page shows.</summary>
    public IReadOnlyList<string> Code { get; }

    public Generated Generated { get; }

    /// <summary>The lines that the page marks, from 1.</summary>
    public IEnumerable<int> MarkedLines => _document.Lines
        .Select(static (line, index) => (line, number: index + 1))
        .Where(item => item.line.EndsWith("# <-- " + _id, StringComparison.Ordinal))
        .Select(static item => item.number);

    /// <summary>The lines at which the generator reports the page's diagnostic, from 1.</summary>
    public IEnumerable<int> ReportedLines => Generated.Diagnostics
        .Where(diagnostic => diagnostic.Id == _id)
        .Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1)
        .Order();

    /// <returns>Null when the page shows no document.</returns>
    public static RuleExample? Of(string id) => s_known.GetOrAdd(id, static id => new Lazy<RuleExample?>(() => Read(id))).Value;

    private static RuleExample? Read(string id)
    {
        IReadOnlyList<CodeBlock> blocks = MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, id + ".md")).Blocks;
        return blocks.FirstOrDefault(static block => block.Language == "yaml") is { } document
            ? new RuleExample(id, document, blocks.Where(static block => block.Language == "csharp"))
            : null;
    }
}
