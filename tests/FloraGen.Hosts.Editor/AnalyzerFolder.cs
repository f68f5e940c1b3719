using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Hosts.Editor;

/// <summary>The assemblies of a package, loaded as this version of the compiler loads them.</summary>
internal static class AnalyzerFolder
{
    /// <summary>The compiler's own loader, which is internal and has had two names.</summary>
    private static readonly IAnalyzerAssemblyLoader s_loader = (IAnalyzerAssemblyLoader)Activator.CreateInstance(
        Type("Microsoft.CodeAnalysis.DefaultAnalyzerAssemblyLoader") ?? Type("Microsoft.CodeAnalysis.AnalyzerAssemblyLoader")!, nonPublic: true)!;

    public static IReadOnlyList<AnalyzerFileReference> Load(string folder, Report report)
    {
        string[] files = Files(folder);
        foreach (string file in files)
        {
            s_loader.AddDependencyLocation(file);
        }

        return [.. files.Select(file => Reference(file, report))];
    }

    /// <summary>The providers of fixes, as an editor makes them: all types of an assembly have to load.</summary>
    public static IReadOnlyList<CodeFixProvider> Fixes(string folder, Report report)
    {
        List<CodeFixProvider> fixes = [];
        foreach (string file in Files(folder).Where(static file => Path.GetFileName(file) == "FloraGen.CodeFixes.dll"))
        {
            try
            {
                fixes.AddRange(s_loader.LoadFromPath(file).GetTypes()
                    .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
                    .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!));
            }
            catch (ReflectionTypeLoadException exception)
            {
                report.LoadFailed(file, exception.LoaderExceptions[0]!.Message);
            }
        }

        return fixes;
    }

    private static AnalyzerFileReference Reference(string file, Report report)
    {
        AnalyzerFileReference reference = new(file, s_loader);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            // Libraries have no analyzers, and are named to the compiler all the same.
            if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
            {
                report.LoadFailed(file, failure.Message);
            }
        };
        return reference;
    }

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*.dll").OrderBy(static file => file, StringComparer.Ordinal)];

    private static Type? Type(string name) => typeof(Compilation).Assembly.GetType(name) is { IsAbstract: false } type ? type : null;
}
