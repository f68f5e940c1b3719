using System.Text.Json;
using EcosystemTests.Support;
using FloraSandbox;

namespace EcosystemTests.Samples;

/// <summary>The sample that is compiled ahead of time.</summary>
public class NativeAotTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private const string Said = "created: PendingUpload\nuploaded: Ready\nlisted: 1\nthe same: True\n[\"ready\"]\n{\"Name\":\"note.txt\",\"IsFailed\":false}\n";

    /// <summary>The build of the sample has analyzed it for a compiler that runs ahead of time; what that one takes away is not there.</summary>
    [Fact]
    public async Task SampleRunsWithoutReflectionOverJson()
    {
        string program = RepositoryPath.Of("samples", "NativeAot", "bin", Configuration, "net10.0", "NativeAot.dll");
        using JsonDocument settings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(program, "runtimeconfig.json")));

        Assert.False(settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty("System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault").GetBoolean());
        Assert.Equal(Said, await RunAsync("dotnet", ["exec", program]));
    }

    /// <summary>Warnings are errors in this repository, those of the trimmer and of the compiler behind it too.</summary>
    [NativeCompilerFact(less: nameof(SampleRunsWithoutReflectionOverJson))]
    public async Task SampleIsPublishedWithoutAWarningAndRuns()
    {
        string folder = Directory.CreateTempSubdirectory("floragen-aot-").FullName;
        try
        {
            // Other tests run beside this one: it uses the generator that was built for them, and writes to a folder of its own.
            ProcessOutput publish = await ProcessOutput.OfAsync(
                "dotnet",
                [
                    "publish", RepositoryPath.Of("samples", "NativeAot"), "-c", Configuration, "--artifacts-path", folder, "-nodeReuse:false",
                    "-p:BuildProjectReferences=false", "-p:UseSharedCompilation=false", "-p:CppCompilerAndLinker=" + NativeCompilerFactAttribute.Compiler,
                ]);
            Assert.True(publish.ExitCode == 0, publish.Text);
            Assert.DoesNotContain("warning", publish.Text, StringComparison.Ordinal);

            Assert.Equal(Said, await RunAsync(Path.Combine(folder, "publish", "NativeAot", Configuration.ToLowerInvariant(), "NativeAot"), []));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        await using SandboxServer server = await SandboxServer.StartAsync();
        return (await ProcessOutput.OfAsync(program, arguments, ("FLORA_BASE_URL", server.BaseUrl.ToString()), ("FLORA_API_KEY", server.ApiKey))).Text;
    }
}
