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

    /// <summary>Warnings are errors in this repository, those of the trimmer and of the compiler behind it too.</summary>
    [NativeCompilerFact]
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

            await using SandboxServer server = await SandboxServer.StartAsync();
            ProcessOutput run = await ProcessOutput.OfAsync(
                Path.Combine(folder, "publish", "NativeAot", Configuration.ToLowerInvariant(), "NativeAot"), [], ("FLORA_BASE_URL", server.BaseUrl.ToString()), ("FLORA_API_KEY", server.ApiKey));

            Assert.Equal("created: PendingUpload\nuploaded: Ready\nlisted: 1\nthe same: True\n[\"ready\"]\n{\"Name\":\"note.txt\",\"IsFailed\":false}\n", run.Text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
