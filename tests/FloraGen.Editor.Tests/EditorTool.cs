namespace FloraGen.Editor.Tests;

/// <summary>The language server csharp-ls, installed once below this project's obj folder.</summary>
internal static class EditorTool
{
    private const string Version = "0.28.0";

    private static readonly Lazy<string?> s_missing = new(Install);

    public static string Program { get; } = Path.Combine(Folder, OperatingSystem.IsWindows() ? "csharp-ls.exe" : "csharp-ls");

    /// <summary>Why it is not there; null when it is.</summary>
    public static string? Missing => s_missing.Value;

    private static string Folder => Path.Combine(RepositorySources.Root, "tests", "FloraGen.Editor.Tests", "obj", "csharp-ls-" + Version);

    private static string? Install()
    {
        _ = Directory.CreateDirectory(Folder);
        using IDisposable turn = LockFile.TakeAsync(Path.Combine(Folder, "lock")).GetAwaiter().GetResult();
        if (File.Exists(Program))
        {
            return null;
        }

        ProcessOutput output = DotNet.RunAsync(Folder, ["tool", "install", "csharp-ls", "--version", Version, "--tool-path", Folder]).GetAwaiter().GetResult();
        return output.ExitCode == 0 ? null : $"csharp-ls {Version} cannot be installed: {output.Text}";
    }
}
