using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>A fix leaves the document as it was, but for what it adds.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task GuardStandsBeforeTheStatementBehindItsComment(string ending)
        => Assert.Equal(
            Lines(
                ending,
                "        // The address.",
                "        if (a.Status != AssetStatus.Ready)",
                "        {",
                "            throw new InvalidOperationException($\"The status is {a.Status}: {a.FailureMessage}\");",
                "        }",
                "",
                "        Show(a.Url); // done"),
            await FixedAsync(ending, "        // The address.", "        Show(a.Url!); // done"));

    [Fact]
    public async Task CommentStaysBehindTheStatementThatGetsABlock()
        => Assert.Equal(
            Lines(
                "\n",
                "        if (id.Length > 3)",
                "        {",
                "            if (a.Status != AssetStatus.Ready)",
                "            {",
                "                throw new InvalidOperationException($\"The status is {a.Status}: {a.FailureMessage}\");",
                "            }",
                "",
                "            Show(a.Url); // the address",
                "        }"),
            await FixedAsync("\n", "        if (id.Length > 3)", "            Show(a.Url!); // the address"));

    [Fact]
    public async Task ElseHasBracesAndTheCommentStaysBehindTheFirstBranch()
        => Assert.Equal(
            Lines(
                "\n",
                "        if (a.Status == AssetStatus.Ready)",
                "        {",
                "            Show(a.Url!); // shown",
                "        }",
                "        else if (a.Status == AssetStatus.Failed)",
                "        {",
                "            throw new ApiFailureException(a.Status.ToWireString(), a.FailureMessage);",
                "        }",
                "        // the end"),
            await FixedAsync("\n", "        if (a.Status == AssetStatus.Ready)", "            Show(a.Url!); // shown", "        // the end"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task ArmStandsBeforeTheDefault(string ending)
        => Assert.Equal(
            Lines(
                ending,
                "        switch (a.Status)",
                "        {",
                "            case AssetStatus.Ready:",
                "                Show(\"r\");",
                "                break;",
                "            case AssetStatus.Failed:",
                "                throw new ApiFailureException(a.Status.ToWireString(), a.FailureMessage);",
                "            default:",
                "                break;",
                "        }"),
            await FixedAsync(
                ending,
                "        switch (a.Status)",
                "        {",
                "            case AssetStatus.Ready:",
                "                Show(\"r\");",
                "                break;",
                "            default:",
                "                break;",
                "        }"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task ListThatIsGoneThroughTwiceIsKeptAndItsLoopsStayAsTheyAre(string ending)
        => Assert.Equal(
            Lines(
                ending,
                "        var all = await client.Assets.ListAsync().ToListAsync(default); // all",
                "        // First.",
                "        foreach (var each in all) // one",
                "        {",
                "            Show(each.AssetId);",
                "        }",
                "",
                "        foreach (var each in all) Show(a.AssetId + each.AssetId);"),
            await FixedAsync(
                ending,
                "        var all = client.Assets.ListAsync(); // all",
                "        // First.",
                "        await foreach (var each in all.WithCancellation(default).ConfigureAwait(false)) // one",
                "        {",
                "            Show(each.AssetId);",
                "        }",
                "",
                "        await foreach (var each in all) Show(a.AssetId + each.AssetId);"));

    /// <summary>The statements after the first fix that is offered.</summary>
    private static async Task<string> FixedAsync(string ending, params string[] statements)
    {
        string before = Lines(
            ending,
            "using System;",
            "using System.Linq;",
            "using System.Threading.Tasks;",
            "using Flora;",
            "",
            "namespace App;",
            "",
            "public class Case : Base",
            "{",
            "    public async Task M(string id)",
            "    {",
            "        AssetRetrieveResponse a = await client.Assets.RetrieveAsync(id);") + ending;
        string after = ending + Lines(ending, "    }", "}", "");
        FixRun run = new(CaseHost.Library, before + Lines(ending, statements) + after);
        Diagnostic diagnostic = (await run.DiagnosticsAsync())[0];
        CodeAction best = (await run.OffersAsync(diagnostic))[0];
        await run.ApplyAsync(best);

        string text = await run.TextAsync();
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.EndsWith(after, text, StringComparison.Ordinal);
        return text[before.Length..^after.Length];
    }

    private static string Lines(string ending, params string[] lines) => string.Join(ending, lines);
}
