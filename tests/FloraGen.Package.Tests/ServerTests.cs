namespace FloraGen.Package.Tests;

/// <summary>A server that writes its document while it is built, and a client of it, as the documentation has them.</summary>
[Collection(PackageCollection.Name)]
public sealed class ServerTests(PackageFixture fixture)
{
    private const string Members = "Client.Shop.FlowersClient: Name, Height, ";

    [Fact]
    public async Task OneBuildGivesTheClientOfTheServerAsItIs()
    {
        FloraGenPackage package = await fixture.Package;
        using TemporaryFolder folder = new();
        ConsumerFolder.Prepare(folder, package);
        foreach ((string path, string text) in Documentation.Files)
        {
            folder.Write(text.Replace("Version=\"0.1.0\"", $"Version=\"{package.Version}\"", StringComparison.Ordinal), path);
        }

        folder.Write("""<Solution><Project Path="Client/Client.csproj" /><Project Path="Server/Server.csproj" /></Solution>""", "Both.slnx");

        Assert.StartsWith(Members + "Addi", await BuildAndRunAsync("Client"), StringComparison.Ordinal);
        FreeToWrite();
        Change("int Height)", "int Height, string? Colour = null)");
        Assert.StartsWith(Members + "Colour, ", await BuildAndRunAsync("Both.slnx"), StringComparison.Ordinal);
        FreeToWrite();

        async Task<string> BuildAndRunAsync(string what)
        {
            ProcessOutput build = await DotNet.BuildAsync(folder.Path, what, ("NUGET_PACKAGES", package.Cache));
            build.ShouldSucceed().ShouldSay("0 Warning(s)");
            return (await DotNet.RunAsync(folder.Path, ["exec", "Client/bin/Debug/net10.0/Client.dll"])).ShouldSucceed().Text;
        }

        void Change(string before, string after)
        {
            string program = File.ReadAllText(folder.Of("Server", "Program.cs"));
            Assert.Contains(before, program, StringComparison.Ordinal);
            folder.Write(program.Replace(before, after, StringComparison.Ordinal), "Server", "Program.cs");
        }

        void FreeToWrite() => File.Open(folder.Of("Server", "obj", "shop.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
    }
}
