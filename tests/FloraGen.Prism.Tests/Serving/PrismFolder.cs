using System.Text.Json;
using FloraGen.Testing.Running;
using FloraGen.Tests;

namespace FloraGen.Prism.Tests.Serving;

/// <summary>Where Prism is: in the folder that the environment names, or where <c>install.sh</c> puts it.</summary>
internal static class PrismFolder
{
    public const string Version = "5.14.2";

    private const string Variable = "FLORAGEN_PRISM";

    /// <summary>A folder that has <c>node_modules</c>.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? System.IO.Path.GetFullPath(folder)
        : RepositoryPath.Of("tests", "FloraGen.Prism.Tests", "Vendor");

    /// <summary>The Node.js of this machine; null when there is none.</summary>
    public static string? Node { get; } = ProgramFactAttribute.Find(OperatingSystem.IsWindows() ? "node.exe" : "node");

    /// <summary>What is missing for a test with Prism; null when nothing is, or when it has to be there.</summary>
    public static string? Lack { get; } = FindLack();

    private static string? FindLack()
    {
        if (!Directory.Exists(CorpusFolder.Path))
        {
            return "The folder ../shared/corpus with other people's OpenAPI documents is not here.";
        }

        if (ContinuousIntegration.IsRunning)
        {
            return null;
        }

        if (Node is null)
        {
            return "Node.js is not on the PATH.";
        }

        string package = System.IO.Path.Combine(Path, "node_modules", "@stoplight", "prism-cli", "package.json");
        if (!File.Exists(package))
        {
            return $"Prism is not installed: run tests/FloraGen.Prism.Tests/install.sh, or name a folder that has it in {Variable}.";
        }

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(package));
        string? version = json.RootElement.GetProperty("version").GetString();
        return version == Version ? null : $"Prism is {version} in {Path}, and {Version} is tested with.";
    }
}
