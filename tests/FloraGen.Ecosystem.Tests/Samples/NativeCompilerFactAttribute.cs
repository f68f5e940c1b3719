namespace EcosystemTests.Samples;

/// <summary>A test that needs what .NET compiles ahead of time with: clang or gcc, and zlib.</summary>
internal sealed class NativeCompilerFactAttribute : FactAttribute
{
    public NativeCompilerFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || Compiler is null || !File.Exists("/usr/include/zlib.h"))
        {
            Skip = "There is no compiler to link a native program with on this machine: apt-get install clang zlib1g-dev.";
        }
    }

    /// <summary>Null when there is none.</summary>
    public static string? Compiler { get; } = new[] { "clang", "gcc" }.FirstOrDefault(IsThere);

    private static bool IsThere(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
