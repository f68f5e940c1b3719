using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>Each offer of each rule, made in every position at once: the result compiles without a new warning, and nothing is lost.</summary>
public sealed class PositionTests
{
    private const string Fetch = "AssetRetrieveResponse a = await client.Assets.RetrieveAsync(id); ";
    private const string FetchNow = "AssetRetrieveResponse a = client.Assets.RetrieveAsync(id).Result; ";

    /// <summary>What each rule speaks of, with the keys of what its fix offers.</summary>
    private static readonly (string Id, string Code, string[] Keys)[] s_statements =
    [
        ("FLORA1001", "switch (a.Status) { case AssetStatus.Ready: Show(a.Url!); break; case AssetStatus.PendingUpload: Log(\"\"); break; }", ["Best", "Ignore"]),
        ("FLORA1002", "Show(a.Status switch { AssetStatus.Ready => \"ready\", _ => \"not ready\" });", ["Best"]),
        ("FLORA1003", "if (a.Status == AssetStatus.Ready) Show(a.Url!);", ["Best", "Else"]),
        ("FLORA1007", "if (a.Status.HasFlag(AssetStatus.Failed) || a.Status.ToString() == \"failed\") { Log(\"\"); }", ["Best"]),
        ("FLORA1009", "if (a.Status == AssetStatus.Failed) { logger.LogError(\"failed\"); }", ["Best"]),
        ("FLORA1005", "", ["Best"]),
    ];

    public static TheoryData<string, string, bool> Cells
    {
        get
        {
            TheoryData<string, string, bool> data = [];
            foreach ((int index, (string kind, string key)) in CompilerPart.OfFew(Offers()).Index())
            {
                // Without CI=true each offer is made where nullable types are on, or where they are off.
                foreach (bool isNullable in new[] { true, false }.Where(isNullable => CompilerPart.IsMore || isNullable == (index % 2 == 0)))
                {
                    data.Add(kind, key, isNullable);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task OfferCompilesWhereverItIsMade(string kind, string key, bool isNullable)
    {
        string id = kind.Split(' ')[0];
        string code = FileOf(Members(kind), isNullable);
        FixRun run = new(CaseHost.Library, code);
        ImmutableArray<Diagnostic> before = await FixCheck.AllAsync(run);
        int reported = before.Count(diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(before, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.NotEqual(0, reported);

        await run.FixAllAsync(id, $"{id}.{key}");
        string text = await run.TextAsync();
        ImmutableArray<Diagnostic> after = await FixCheck.AllAsync(run);
        List<string> known = [.. before.Select(static diagnostic => diagnostic.Id)];
        string[] brought = [.. after.Where(diagnostic => !known.Remove(diagnostic.Id) && diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString())];

        Assert.True(brought.Length == 0, string.Join('\n', brought) + "\n" + text);
        Assert.True(after.Count(diagnostic => diagnostic.Id == id) < reported, text);
        Assert.Equal(FixCheck.Comments(code), FixCheck.Comments(text));
    }

    /// <summary>A program of statements, in which the members around code are none.</summary>
    [Theory]
    [InlineData("FLORA1001", "switch (a.Status) { case AssetStatus.Ready: Console.WriteLine(a.Url); break; case AssetStatus.PendingUpload: break; }")]
    [InlineData("FLORA1003", "if (a.Status == AssetStatus.Ready) Console.WriteLine(a.Url!.Length); // shown")]
    [InlineData("FLORA1004", "/* before */ Console.WriteLine(a.Url!.Length); // shown")]
    [InlineData("FLORA1005", "Console.WriteLine(a.Status); await client.Assets.CompleteAsync(\"1\"); // done")]
    [InlineData("FLORA1006", "while (a.Status != AssetStatus.Ready) { await Task.Delay(1); a = await client.Assets.RetrieveAsync(\"1\"); }")]
    [InlineData("FLORA1012", "a.EnsureSucceeded(); Console.WriteLine(a.Url!.Length);")]
    [InlineData("FLORA1020", "Console.WriteLine(a.Status); client.Assets.ListAsync(); // all")]
    public async Task TopLevelStatementsAreFixed(string id, string statements)
    {
        string code = $"using System;\nusing System.Threading.Tasks;\nusing Flora;\n\nFloraClient client = new();\nAssetRetrieveResponse a = await client.Assets.RetrieveAsync(\"1\");\n{statements}\nConsole.WriteLine(\"end\");\n";
        FixRun run = new(CaseHost.Library, code, kind: OutputKind.ConsoleApplication);
        ImmutableArray<Diagnostic> before = await FixCheck.AllAsync(run);
        Assert.Contains(before, diagnostic => diagnostic.Id == id);

        await run.FixAllAsync(id, id + ".Best");
        string text = await run.TextAsync();
        ImmutableArray<Diagnostic> after = await FixCheck.AllAsync(run);
        Assert.True(after.All(diagnostic => before.Any(each => each.Id == diagnostic.Id) && diagnostic.Id != id), string.Join('\n', after) + "\n" + text);
        Assert.Equal(FixCheck.Comments(code), FixCheck.Comments(text));
    }

    private static IEnumerable<(string Kind, string Key)> Offers() =>
    [
        .. s_statements.SelectMany(static statement => statement.Keys.Select(key => (statement.Id, key))),
        ("FLORA1004", "Best"),
        ("FLORA1004", "Ensure"),
        ("FLORA1004 calls", "Best"),
        ("FLORA1012", "Best"),
        ("FLORA1005 calls", "Best"),
        ("FLORA1005 calls", "Discard"),
        ("FLORA1006", "Best"),
        ("FLORA1006", "Wait"),
        ("FLORA1006 calls", "Best"),
    ];

    private static string Members(string kind) => kind switch
    {
        "FLORA1004" => Positions.Members(Positions.OfTexts, "a.Url!"),
        "FLORA1012" => Positions.Members(Positions.OfTexts.Select(static place => place.Replace("A;", "A; a.EnsureSucceeded();", StringComparison.Ordinal)), "a.Url!"),
        "FLORA1004 calls" => Positions.Members(Positions.OfCalls, ""),
        "FLORA1005" => Positions.Members(Positions.OfAsyncStatements, "await client.Assets.CompleteAsync(id);"),
        "FLORA1005 calls" => Positions.Members(Positions.OfStatements, "client.Assets.CompleteAsync(id).Wait();") + "\n"
            + Positions.Members(Positions.OfAsyncStatements, "client.Assets.CompleteAsync(id); /* first */ await client.Assets.CompleteAsync(id).ConfigureAwait(false); // last\n", 50),
        "FLORA1006" => Positions.Members(Positions.OfAsyncStatements, Fetch + "while (a.Status != AssetStatus.Ready) { await Task.Delay(10); a = await client.Assets.RetrieveAsync(id); }"),
        "FLORA1006 calls" => Positions.Members(Positions.OfStatements, "while (client.Assets.RetrieveAsync(id).Result.Status != AssetStatus.Ready) Thread.Sleep(500); /* over */"),
        _ => Positions.Members(Positions.OfAsyncStatements, Fetch + Code(kind)) + "\n" + Positions.Members(Positions.OfStatements, FetchNow + Code(kind), 50),
    };

    private static string Code(string id) => s_statements.Single(each => each.Id == id).Code;

    private static string FileOf(string members, bool isNullable)
    {
        (string code, _) = CaseHost.Library.FileOf(new UsageCase("", "", members));
        return isNullable ? code : code.Replace("#nullable enable", "#nullable disable", StringComparison.Ordinal).Replace("?>", ">", StringComparison.Ordinal).Replace("string? ", "string ", StringComparison.Ordinal).Replace("Response? ", "Response ", StringComparison.Ordinal);
    }
}
