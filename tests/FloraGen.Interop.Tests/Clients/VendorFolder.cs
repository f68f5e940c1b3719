using System.Text.Json;

namespace InteropTests.Clients;

/// <summary>Where FLORA's own client is: in the folder that the environment names, or where <c>install.sh</c> puts it.</summary>
internal static class VendorFolder
{
    public const string Version = "0.7.1";

    private const string Variable = "FLORAGEN_VENDOR_CLIENT";

    /// <summary>A folder that has <c>node_modules</c>.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? System.IO.Path.GetFullPath(folder)
        : RepositoryPath.Of("tests", "FloraGen.Interop.Tests", "Vendor");

    /// <summary>The Node.js of this machine; null when there is none.</summary>
    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(static folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))
        .FirstOrDefault(File.Exists);

    /// <summary>What is missing for a test with that client; null when nothing is.</summary>
    public static string? Lack { get; } = FindLack();

    private static string? FindLack()
    {
        if (Node is null)
        {
            return "Node.js is not on the PATH.";
        }

        string package = System.IO.Path.Combine(Path, "node_modules", "@flora-ai", "flora", "package.json");
        if (!File.Exists(package))
        {
            return $"FLORA's own client is not installed: run tests/FloraGen.Interop.Tests/install.sh, or name a folder that has it in {Variable}.";
        }

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(package));
        string? version = json.RootElement.GetProperty("version").GetString();
        return version == Version ? null : $"FLORA's own client is {version} in {Path}, and {Version} is compared.";
    }
}
