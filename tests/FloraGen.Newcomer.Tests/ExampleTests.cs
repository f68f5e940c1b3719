using System.Text.RegularExpressions;

namespace FloraGen.Newcomer.Tests;

/// <summary>Every example of the guides compiles when it is pasted, and does something.</summary>
public sealed partial class ExampleTests(ExamplesFixture fixture) : IClassFixture<ExamplesFixture>
{
    [Fact]
    public void EveryBlockIsPartOfATest()
    {
        Assert.Equal(Guides.CSharp, Guides.Statements.Concat(Guides.Files).Concat(Guides.OfStudio).Concat([Guides.Program, Guides.OneFile, Guides.WebProgram]).OrderBy(static block => block.Line));
        Assert.Equal([Guides.InClone, Guides.NewProject, Guides.Run, Guides.TwoCommands], Guides.Shell);
        Assert.Equal(["dotnet run --project samples/Quickstart", "dotnet test"], Guides.TwoCommands.Lines);
    }

    [Fact]
    public void OnlyTheCarelessExampleHasAWarningAndItIsAsShown()
    {
        string[] warnings = [.. Warning().Matches(fixture.Build.Output.ShouldSucceed().Text).Select(static match => match.Groups[1].Value).Distinct()];

        Assert.Equal([Guides.Warning], warnings);
    }

    [Fact]
    public async Task StatementsRunBehindTheFirstProgram()
        => AssertPrints(await fixture.Build.RunAsync(Examples.Flora, "net10.0", fixture.Sandbox.Environment), Guides.Statements);

    [Fact]
    public async Task DocumentThatIsShownHasAClientThatRuns()
    {
        await using StudioServer server = await StudioServer.StartAsync();

        string output = await fixture.Build.RunAsync(Examples.Studio, "net10.0", ("STUDIO_BASE_URL", server.Address));

        Assert.StartsWith("A tulip. A tulip.", output, StringComparison.Ordinal);
        AssertPrints(output, Guides.OfStudio[1..]);
    }

    [Fact]
    public async Task WebApplicationResponds()
    {
        fixture.Build.ShouldHaveBuilt(Examples.Application, "net10.0");
        string folder = fixture.Build.OutputFolder(Examples.Application, "net10.0");
        await using RunningProgram program = RunningProgram.Start(
            folder, Path.Combine(folder, "Application.dll"), [("ASPNETCORE_URLS", "http://127.0.0.1:0"), .. fixture.Sandbox.Environment]);
        string address = await program.WaitForAsync(Listening());
        using HttpClient http = new();

        Assert.StartsWith("[", await http.GetStringAsync(address), StringComparison.Ordinal);
    }

    private static void AssertPrints(string output, CodeBlock[] blocks)
    {
        string[] silent = [.. blocks
            .Where(block => !Regex.IsMatch(output, $@"{Regex.Escape(Examples.Mark(block))}\n(?!==)\s*\S"))
            .Select(Examples.Mark)];
        Assert.True(silent.Length == 0, $"Nothing is printed by {string.Join(", ", silent)}:\n{output}");
    }

    /// <summary>From the file's name on, and without the project at the end.</summary>
    [GeneratedRegex(@"([^/\\\s]+\(\d+,\d+\): warning .+?) \[[^\]]+\]")]
    private static partial Regex Warning();

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
