using System.Text.RegularExpressions;

namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>The inputs of the fixes, which a page beside the repository gives in short.</summary>
internal static partial class SharedFixInputs
{
    /// <summary>What stands around the snippets of a case, which are given in short.</summary>
    private static readonly Dictionary<string, string> s_around = new()
    {
        ["X07"] = "async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); if (a.Status == AssetStatus.Failed) { $ } }",
        ["X09"] = "async Task M(string id) { var attempt = 0; var a = await client.Assets.RetrieveAsync(id); $ }",
        ["X10"] = "async Task M(string id, bool show) { var a = await client.Assets.RetrieveAsync(id); $ }",
        ["X12"] = "async Task M(string id) { AssetRetrieveResponse? a = id == \"\" ? null : await client.Assets.RetrieveAsync(id); $ }",
        ["X13"] = "async Task<string> M(string id, bool full) { var a = await client.Assets.RetrieveAsync(id); $ }",
        ["X16"] = "event EventHandler? Clicked; void M(string id) { $ }",
        ["X20"] = "async Task M(string id) { $ }",
        ["X18"] = "async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); var b = await client.Assets.RetrieveAsync(id); $ }",
        ["X21"] = "static readonly Dictionary<AssetStatus, Func<string, int>> s_table = $; int M(AssetStatus s) => s_table[s](\"\");",
        ["X22"] = "async Task M(string id, bool now) { var a = await client.Assets.RetrieveAsync(id); $ }",
        ["X26"] = "async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); if (a.Status == AssetStatus.Failed) { $; } }",
        ["X27"] = "async Task M(string x, string y) { $ Show(a.AssetId); }",
    };

    private const string OfOneResponse = "async Task M(string id) { var a = await client.Assets.RetrieveAsync(id); $ }";
    private const string OfAnId = "async Task<string> M(string id, string x, string y) { await Task.Yield(); $ return \"\"; }";

    /// <summary>The members of each input of a fix, under its id.</summary>
    public static IReadOnlyList<(string Id, string Members)> All { get; }
        = SharedPage.AreHere ? [.. Heading().Matches(SharedPage.All["analyzer-fixes-2.md"].Text).Select(static match
            => (match.Groups["id"].Value, Members(match.Groups["id"].Value, Code(match.Groups["before"].Value))))] : [];

    /// <summary>A snippet of several lines has each in quotes of its own.</summary>
    private static string Code(string before)
    {
        string[] lines = [.. Snippet().Matches(before).Select(static snippet => snippet.Groups["code"].Value)];
        return before.Contains("` / `", StringComparison.Ordinal) ? string.Join('\n', lines) + "\n" : lines[0];
    }

    private static string Members(string id, string snippet)
    {
        string code = ResponseOf().Replace(snippet, "await client.Assets.CompleteAsync($1)")
            .Replace("await …", "await client.Assets.RetrieveAsync(id)", StringComparison.Ordinal)
            .Replace(": …;", ": break;", StringComparison.Ordinal)
            .Replace(", … }", " }", StringComparison.Ordinal)
            .Replace("…", "", StringComparison.Ordinal)
            .Replace("case Ready:", "case AssetStatus.Ready:", StringComparison.Ordinal)
            .Replace("case Failed:", "case AssetStatus.Failed:", StringComparison.Ordinal);
        code = id == "X20" && !code.EndsWith("break; }", StringComparison.Ordinal) ? code.TrimEnd('}', ' ') + " break; }" : code;
        bool isMember = code.StartsWith("void M", StringComparison.Ordinal) || code.StartsWith("async Task M", StringComparison.Ordinal);
        string statement = code.EndsWith('\n') || code.EndsWith(';') || code.EndsWith('}') || id is "X21" or "X26" ? code
            : code.StartsWith("if (", StringComparison.Ordinal) ? code + " Show(\"\");"
            : $"_ = {code};";
        return isMember ? (code.Contains("_gate", StringComparison.Ordinal) ? "readonly object _gate = new(); " : "") + code
            : s_around.TryGetValue(id, out string? around) ? around.Replace("$", statement, StringComparison.Ordinal)
            : (code.Contains("client.Assets", StringComparison.Ordinal) ? OfAnId : OfOneResponse).Replace("$", statement, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^### (?<id>X\d+) .+\nBefore: (?<before>[\s\S]*?)\nToday:", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Snippet();

    [GeneratedRegex(@"await …\((\w)\)")]
    private static partial Regex ResponseOf();
}
