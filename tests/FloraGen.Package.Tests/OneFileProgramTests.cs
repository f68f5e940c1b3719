namespace FloraGen.Package.Tests;

/// <summary>A program of one file, as the documentation has it.</summary>
[Collection(PackageCollection.Name)]
public sealed class OneFileProgramTests(PackageFixture fixture)
{
    private const string Document = "flora.openapi.yaml";

    [Fact]
    public async Task DocumentBesideItIsFoundAndAnEditOfItIsSeen()
    {
        FloraGenPackage package = await fixture.Package;
        using TemporaryFolder folder = new();
        ConsumerFolder.Prepare(folder, package);
        string document = RepositorySources.Read("spec", Document);
        folder.Write(document, Document);
        folder.Write("Not a document: this folder is not searched.", "below", "other.openapi.json");
        folder.Write(Documentation.OneFileProgram, "my-app.cs");
        _ = Directory.CreateDirectory(folder.Of("data"));

        ProcessOutput first = await RunAsync();
        string edited = document.Replace("enum: [pending_upload, ready, failed]", "enum: [pending_upload, ready, failed, archived]", StringComparison.Ordinal);
        Assert.NotEqual(document, edited);
        folder.Write(edited, Document);
        ProcessOutput second = await RunAsync();

        Assert.Equal(["Failed", "PendingUpload", "Ready", "Unrecognized"], Known(first));
        Assert.Equal(["Archived", "Failed", "PendingUpload", "Ready", "Unrecognized"], Known(second));

        // .NET lists the names of an enum by their numbers, which are hashes.
        static IEnumerable<string> Known(ProcessOutput output)
        {
            const string Start = "my_app.Flora.AssetsClient knows ";
            string text = output.ShouldSucceed().Text;
            Assert.StartsWith(Start, text, StringComparison.Ordinal);
            return text[Start.Length..].TrimEnd().Split(", ").Order(StringComparer.Ordinal);
        }

        // The SDK puts what it builds below the user's data.
        async Task<ProcessOutput> RunAsync() => await DotNet.RunAsync(
            folder.Path,
            ["run", "my-app.cs"],
            [("NUGET_PACKAGES", package.Cache), ("XDG_DATA_HOME", folder.Of("data")), ("MSBUILDDISABLENODEREUSE", "1"), .. await CompilerServer.PropertiesAsync()]);
    }
}
