using FloraGen.Testing.Running;

namespace EcosystemTests.Samples;

/// <summary>
/// A test that needs what .NET compiles ahead of time with: clang or gcc, and zlib. It takes long and is run with CI=true. Where they are
/// missing the test says that it skips; in continuous integration, which installs them, it fails instead.
/// </summary>
/// <param name="less">The test that tries less of the same by default.</param>
internal sealed class NativeCompilerFactAttribute : FactAttribute
{
    public NativeCompilerFactAttribute(string less)
    {
        Skip = ExhaustiveFactAttribute.Reason(less);
        if ((!OperatingSystem.IsLinux() || Compiler is null || !File.Exists("/usr/include/zlib.h")) && !ContinuousIntegration.IsRunning)
        {
            Skip = "There is no compiler to link a native program with on this machine: apt-get install clang zlib1g-dev.";
        }
    }

    /// <summary>Null when there is none.</summary>
    public static string? Compiler { get; } = new[] { "clang", "gcc" }.FirstOrDefault(static name => ProgramFactAttribute.Find(name) is not null);
}
