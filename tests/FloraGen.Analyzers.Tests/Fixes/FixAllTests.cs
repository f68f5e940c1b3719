using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>All at once is what one after another makes.</summary>
public sealed class FixAllTests
{
    private const string Fetch = "AssetRetrieveResponse a = await client.Assets.RetrieveAsync(id); ";

    public static TheoryData<string, string> Members => new()
    {
        { "FLORA1004", $"async Task M(string id) {{ {Fetch}AssetRetrieveResponse b = a with {{ }}; b = await client.Assets.RetrieveAsync(id); Show(a.Url! + b.Url!); }}\nasync Task N(string id) {{ {Fetch}Show(a.Url!); Show(a.Url! + id); }}\nasync Task<string> O(string id) {{ {Fetch}return id.Length > 1 ? a.Url! : id; }}" },
        { "FLORA1005", "async Task M(string id) { await client.Assets.CompleteAsync(id); await client.Assets.CompleteAsync(id); }\nvoid N(string id) { client.Assets.CompleteAsync(id); }\nasync Task O(string id) => await client.Assets.CompleteAsync(id);" },
        { "FLORA1003", $"async Task M(string id) {{ {Fetch}if (a.Status == AssetStatus.Ready) Show(a.Url!); }}\nasync Task N(string id) {{ {Fetch}if (a.Status == AssetStatus.Ready) {{ Show(a.Url!); }} // last\n }}" },
        { "FLORA1001", $"async Task M(string id) {{ {Fetch}switch (a.Status) {{ case AssetStatus.Ready: Show(a.Url!); break; }} }}\nasync Task<int> N(string id) {{ {Fetch}return a.Status switch {{ AssetStatus.Ready => 1, AssetStatus.PendingUpload => 2, AssetStatus.Unrecognized => 3 }}; }}" },
        { "FLORA1006", $"async Task M(string id) {{ {Fetch}while (a.Status != AssetStatus.Ready) {{ a = await client.Assets.RetrieveAsync(id); }} }}\nasync Task N(string id) {{ while ((await client.Assets.RetrieveAsync(id)).Status != AssetStatus.Ready) {{ }} }}" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task AllAtOnceIsWhatOneAfterAnotherMakes(string id, string members)
    {
        string code = FileOf(members);
        string expected = await OneByOneAsync(code, id);
        Assert.NotEqual(code, expected);
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            FixRun run = new(CaseHost.Library, code);
            run.AddCopies("Beside.cs", code.Replace("class Case", "class Beside", StringComparison.Ordinal));
            await run.FixAllAsync(id, id + ".Best", scope);

            Assert.Equal(expected, await run.TextAsync());
            int made = (await run.TextsAsync("Beside.cs")).Count(text => text == expected.Replace("class Case", "class Beside", StringComparison.Ordinal));
            Assert.Equal(scope switch { FixAllScope.Document => 0, FixAllScope.Project => 1, _ => 2 }, made);
        }
    }

    private static async Task<string> OneByOneAsync(string code, string id)
    {
        FixRun run = new(CaseHost.Library, code);
        while (await run.FirstAsync(id, id + ".Best") is { } offer)
        {
            await run.ApplyAsync(offer);
        }

        return await run.TextAsync();
    }

    private static string FileOf(string members) => CaseHost.Library.FileOf(new UsageCase("", "", members)).Code;
}
