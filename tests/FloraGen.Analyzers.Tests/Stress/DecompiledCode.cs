using FloraGen.Analyzers.Tests.Running;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.Metadata;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Stress;

/// <summary>Large bodies of code by others: what a decompiler makes of assemblies that are at hand wherever the tests run.</summary>
internal static class DecompiledCode
{
    public static Compilation Of(string assembly)
    {
        string path = Path.Combine(AppContext.BaseDirectory, assembly);
        path = File.Exists(path) ? path : Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly);
        UniversalAssemblyResolver resolver = new(path, throwOnError: false, targetFramework: null);
        CSharpDecompiler decompiler = new(path, resolver, new DecompilerSettings { ThrowOnAssemblyResolveErrors = false });
        SyntaxTree tree = AnalyzerRun.Tree(decompiler.DecompileWholeModuleAsString(), "/app/Decompiled.cs");

        // The code may not compile as it is; what the compiler can bind is looked at all the same.
        return AnalyzerRun.Compile([tree]).WithAssemblyName("Decompiled");
    }
}
