using System.Text.RegularExpressions;

namespace FloraGen.Benchmarks.Documents;

/// <summary>What somebody types into a document, by its text alone, so that it can be done to any.</summary>
internal static partial class DocumentEdits
{
    /// <summary>A word more in the first description of an operation.</summary>
    public static BenchmarkDocument OneDescription(BenchmarkDocument document)
        => Edited(document, document.IsJson ? JsonDescription() : YamlDescription(), static match => match.Value + "Edited: ");

    /// <summary>The first operation is deprecated.</summary>
    public static BenchmarkDocument OneOperation(BenchmarkDocument document) => document.IsJson
        ? Edited(document, JsonResponses(), static match => "\"deprecated\": true, " + match.Value)
        : Edited(document, YamlResponses(), static match => $"{match.Groups[1].Value}deprecated: true\n{match.Value}");

    private static BenchmarkDocument Edited(BenchmarkDocument document, Regex what, MatchEvaluator edit)
    {
        string text = document.Text;
        int paths = text.IndexOf(document.IsJson ? "\"paths\"" : "\npaths:", StringComparison.Ordinal);
        Match match = what.Match(text, Math.Max(0, paths));
        return match.Success
            ? document with { Text = text[..match.Index] + edit(match) + text[(match.Index + match.Length)..] }
            : throw new InvalidOperationException($"{document.Name} has nothing to edit: no match of {what}");
    }

    [GeneratedRegex("\"description\"\\s*:\\s*\"(?=[A-Za-z])")]
    private static partial Regex JsonDescription();

    [GeneratedRegex("\\bdescription:[ ]+(?=[A-Za-z])")]
    private static partial Regex YamlDescription();

    [GeneratedRegex("\"responses\"\\s*:")]
    private static partial Regex JsonResponses();

    [GeneratedRegex("^([ ]+)responses:", RegexOptions.Multiline)]
    private static partial Regex YamlResponses();
}
