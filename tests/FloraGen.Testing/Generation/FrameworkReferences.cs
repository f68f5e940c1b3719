using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FloraGen.Testing.Generation;

/// <summary>The framework that the tests run on, as a project references it: read once for a process, so that compilations share its symbols.</summary>
public static class FrameworkReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll" or "Microsoft.Win32.Primitives.dll")
            .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];
}
