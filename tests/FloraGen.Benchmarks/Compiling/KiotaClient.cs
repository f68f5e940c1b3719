using FloraGen.Analyzers.Tests;
using FloraGen.Benchmarks.Consumers;
using FloraGen.Benchmarks.Measuring;

namespace FloraGen.Benchmarks.Compiling;

/// <summary>Kiota's client of a document, made by the tool that the comparison with peers names.</summary>
internal static class KiotaClient
{
    /// <summary>The tool names things in parallel, and now and then trips over itself.</summary>
    private const int Tries = 3;

    private static readonly string[] s_packages =
    [
        "microsoft.kiota.abstractions", "microsoft.kiota.http.httpclientlibrary", "microsoft.kiota.serialization.json", "microsoft.kiota.serialization.form",
        "microsoft.kiota.serialization.text", "microsoft.kiota.serialization.multipart", "std.uritemplate",
    ];

    /// <summary>What its clients need; null where the packages are not on this machine.</summary>
    public static IReadOnlyList<string>? References()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string?[] found = [.. s_packages.Select(package => Library(Path.Combine(folder, package)))];
        return found.Contains(null) ? null : [.. found.OfType<string>()];
    }

    /// <returns>Its code, and the processor time of the tool in nanoseconds; null where it cannot be had.</returns>
    public static (IReadOnlyList<string> Code, double Time)? Generate(string document)
    {
        (IReadOnlyList<string> Code, double Time)? made = null;
        for (int count = 0; count < Tries && made is null; count++)
        {
            made = TryGenerate(document);
        }

        return made;
    }

    private static (IReadOnlyList<string> Code, double Time)? TryGenerate(string document)
    {
        string output = Directory.CreateTempSubdirectory("floragen-kiota-").FullName;
        try
        {
            string folder = RepositoryPath.Of("tests", "FloraGen.Peers");
            Dictionary<string, string?> environment = new() { ["DOTNET_NOLOGO"] = "1" };
            if (Command.Run("dotnet", folder, ["tool", "restore"], environment).ExitCode != 0)
            {
                return null;
            }

            double before = ChildTime.Nanoseconds;
            string[] arguments = ["kiota", "generate", "--language", "CSharp", "--openapi", document, "--output", output, "--namespace-name", "Peer", "--class-name", "ApiClient", "--exclude-backward-compatible", "--clean-output", "--log-level", "Error"];
            Command made = Command.Run("dotnet", folder, arguments, environment);
            double time = ChildTime.Nanoseconds - before;
            string[] code = [.. Directory.EnumerateFiles(output, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
            return made.ExitCode == 0 && code.Length > 0 ? (code, time) : null;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static string? Library(string package) => !Directory.Exists(package) ? null
        : Directory.EnumerateFiles(package, "*.dll", SearchOption.AllDirectories)
            .Where(static path => path.Contains("/lib/net", StringComparison.Ordinal) && !path.Contains("netstandard", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).LastOrDefault();
}
