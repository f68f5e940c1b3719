using System.Runtime.InteropServices;

namespace FloraGen.Benchmarks.Size;

/// <summary>What links a program for Native AOT: clang where it is there, or gcc. Elsewhere than on Linux the SDK finds its own.</summary>
internal static class NativeLinker
{
    /// <summary>Arguments of <c>dotnet publish</c>; null when there is no linker.</summary>
    public static string[]? Arguments()
        => !RuntimeInformation.IsOSPlatform(OSPlatform.Linux) || Has("clang") ? []
            : Has("gcc") ? ["-p:CppCompilerAndLinker=gcc"]
            : null;

    private static bool Has(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
