using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>What holds for every fix, tried on every case that warns.</summary>
public sealed class FixTests
{
    /// <summary>A fix may bring another rule to speak, but not for ever.</summary>
    private const int MostFixes = 8;

    /// <summary>
    /// Cases that no fix is offered for: a tuple has more than one arm to choose from, a word of nobody's has no member to
    /// compare with, a truth that was kept does not say of which record, and without helpers of the client's nothing can be
    /// written into a loop's header; and where nothing can be awaited, nothing goes through a list.
    /// </summary>
    private static readonly string[] s_withoutFix =
        ["F60 ", "F77 ", "V51 ", "X72 ", "X191 ", "Y010 ", "Y036 ", "Y134 ", "Y170 ", "Y186 ", "Y234 ", "Y235 ", "Y264 ", "Y281 ", "Y297 ", "Y314 "];

    public static TheoryData<string, string> Warning
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((int index, UsageCase usage) in CasePages.All.Values.Where(static usage => usage.Warns).Index())
            {
                // Without CI=true each case has one of the clients.
                bool isForLibrary = !usage.IsForStubOnly && (CompilerPart.IsMore || index % 2 == 0);
                if (isForLibrary)
                {
                    data.Add(CaseHost.Library.Name, usage.ToString());
                }

                if (CompilerPart.IsMore || !isForLibrary)
                {
                    data.Add(CaseHost.Stub.Name, usage.ToString());
                }
            }

            return data;
        }
    }

    /// <summary>Without CI=true every second of them, of each client.</summary>
    public static TheoryData<string, string> Offering
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (object[] row in Warning.Where(static (_, index) => CompilerPart.IsMore || index % 4 is 0 or 3))
            {
                data.Add((string)row[0], (string)row[1]);
            }

            return data;
        }
    }

    [EveryHostFact]
    public void EveryCaseIsFixedWithEveryClient()
        => Assert.Equal(CasePages.All.Values.Where(static usage => usage.Warns).Sum(static usage => usage.IsForStubOnly ? 1 : 2), Warning.Count());

    [Theory]
    [MemberData(nameof(Warning))]
    public async Task CodeThatIsFixedCompilesAndIsSilent(string client, string name)
    {
        FixRun run = Start(client, name);
        List<string> applied = [];
        while (await FirstOfferAsync(run) is { } offer)
        {
            await run.ApplyAsync(offer);
            applied.Add($"{offer.Title}\n{await run.TextAsync()}");
            Assert.True(applied.Count <= MostFixes, string.Join('\n', applied));
            Assert.True(await run.ErrorsAsync() is { Count: 0 }, string.Join('\n', (await run.ErrorsAsync()).Concat(applied)));
        }

        string[] rest = [.. (await run.DiagnosticsAsync()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString())];
        Assert.True(rest.Length == 0 || s_withoutFix.Any(name.StartsWith), string.Join('\n', rest.Concat(applied)));
    }

    [Theory]
    [MemberData(nameof(Offering))]
    public async Task EveryOfferCompilesAndRemovesItsDiagnostic(string client, string name)
    {
        FixRun first = Start(client, name);
        ImmutableArray<Diagnostic> diagnostics = await first.DiagnosticsAsync();
        for (int index = 0; index < diagnostics.Length; index++)
        {
            int offers = (await first.OffersAsync(diagnostics[index])).Count;
            for (int offer = 0; offer < offers; offer++)
            {
                FixRun run = first.Again();
                Diagnostic diagnostic = diagnostics[index];
                await run.ApplyAsync((await run.OffersAsync(diagnostic))[offer]);

                string text = await run.TextAsync();
                Assert.True(await run.ErrorsAsync() is { Count: 0 }, string.Join('\n', (await run.ErrorsAsync()).Append(text)));
                int before = diagnostics.Count(each => each.Id == diagnostic.Id), after = (await run.DiagnosticsAsync()).Count(each => each.Id == diagnostic.Id);
                Assert.True(after < before, $"{diagnostic}\n{text}");
            }
        }
    }

    private static FixRun Start(string client, string name)
    {
        CaseHost host = CaseHost.Named(client);
        return new FixRun(host, host.FileOf(CasePages.All[name]).Code);
    }

    private static async Task<CodeAction?> FirstOfferAsync(FixRun run)
    {
        foreach (Diagnostic diagnostic in (await run.DiagnosticsAsync()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning))
        {
            if (await run.OffersAsync(diagnostic) is [var best, ..])
            {
                return best;
            }
        }

        return null;
    }
}
