namespace FloraGen.Newcomer.Tests;

/// <summary>The page get-started.md, word by word: from an empty folder and an empty cache to a program that runs.</summary>
public sealed class FirstProgramTests
{
    [BashFact]
    public async Task FirstProgramRunsFromAnEmptyFolderAndAnEmptyCache()
    {
        using Newcomer newcomer = new(await FloraGenPackage.Shared);
        string[] inClone = [.. Guides.InClone.Lines];
        Assert.Equal(3, inClone.Length);

        Assert.Equal("dotnet pack src/FloraGen.Package -c Release -o artifacts", inClone[0]);
        newcomer.TakePackage();
        (await newcomer.RunAsync(newcomer.Clone, inClone[1])).ShouldSucceed();

        Assert.Equal("dotnet run --project samples/FloraSandbox", inClone[2]);
        await using Sandbox sandbox = await Sandbox.StartAsync();

        newcomer.FindDocuments(newcomer.Project);
        string commands = $"""
            {sandbox.Reach(Guides.NewProject.Text)}
            cat > Program.cs <<'END'
            {Guides.Program.Text}
            END
            {Guides.Run.Text}
            """;
        ProcessOutput run = await newcomer.RunAsync(newcomer.Clone, commands);

        run.ShouldSucceed();
        Assert.StartsWith("http", run.Text.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("warning", run.Text, StringComparison.OrdinalIgnoreCase);

        await RunWithoutKeyAsync(newcomer, sandbox);
        await RunOneFileAsync(newcomer, sandbox);
    }

    /// <summary>The same program again, by somebody who did not set the key.</summary>
    private static async Task RunWithoutKeyAsync(Newcomer newcomer, Sandbox sandbox)
    {
        ProcessOutput run = await newcomer.RunAsync(newcomer.Project, "dotnet bin/Debug/net10.0/MyApp.dll", ("FLORA_BASE_URL", sandbox.Address), ("FLORA_API_KEY", null));

        Assert.NotEqual(0, run.ExitCode);
        run.ShouldSay("System.InvalidOperationException: No credentials for FLORA: set FloraClientOptions.ApiKey or the environment variable FLORA_API_KEY.");
        string[] frames = [.. run.Text.Split('\n').Where(static line => line.StartsWith("   at ", StringComparison.Ordinal))];
        Assert.StartsWith("   at MyApp.Flora.AssetsClient.CreateAsync(", frames[0], StringComparison.Ordinal);
        Assert.StartsWith("   at Program.<Main>$(", frames[1], StringComparison.Ordinal);
    }

    private static async Task RunOneFileAsync(Newcomer newcomer, Sandbox sandbox)
    {
        string folder = Path.Combine(Path.GetDirectoryName(newcomer.Project)!, "one");
        newcomer.FindDocuments(folder);
        string commands = $"""
            mkdir -p {folder}
            cp spec/flora.openapi.yaml {folder}
            cd {folder}
            cat > app.cs <<'END'
            {Guides.OneFile.Text}
            END
            dotnet run app.cs
            """;

        (await newcomer.RunAsync(newcomer.Clone, commands, sandbox.Environment)).ShouldSucceed().ShouldSay("tulip.png");
    }
}
