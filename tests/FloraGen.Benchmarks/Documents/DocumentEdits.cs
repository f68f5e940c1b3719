using System.Text.RegularExpressions;

namespace FloraGen.Benchmarks.Documents;

/// <summary>What somebody types into a document, by its text alone, so that it can be done to any.</summary>
internal static partial class DocumentEdits
{
    private const int MostTries = 50;

    /// <summary>A word more in a description of the paths: in the first one, the second one and so on.</summary>
    public static IEnumerable<BenchmarkDocument> OneDescription(BenchmarkDocument document)
        => Edited(document, document.IsJson ? JsonDescription() : YamlDescription(), static match => match.Value + "Edited. ");

    /// <summary>An operation is deprecated: the first one, the second one and so on.</summary>
    public static IEnumerable<BenchmarkDocument> OneOperation(BenchmarkDocument document) => document.IsJson
        ? Edited(document, JsonResponses(), static match => "\"deprecated\": true, " + match.Value)
        : Edited(document, YamlResponses(), static match => $"{match.Groups[1].Value}deprecated: true\n{match.Value}");

    private static IEnumerable<BenchmarkDocument> Edited(BenchmarkDocument document, Regex what, MatchEvaluator edit)
    {
        string text = document.Text;
        int paths = text.IndexOf(document.IsJson ? "\"paths\"" : "\npaths:", StringComparison.Ordinal);
        Match match = what.Match(text, Math.Max(0, paths));
        for (int tries = 0; match.Success && tries < MostTries; tries++, match = match.NextMatch())
        {
            yield return document with { Text = text[..match.Index] + edit(match) + text[(match.Index + match.Length)..] };
        }
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
