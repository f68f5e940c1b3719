using System.Runtime.InteropServices;
using FloraGen.Benchmarks.Consumers;
using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Measuring;

namespace FloraGen.Benchmarks.Growing;

/// <summary>The SDK's compiler in a process of its own, with the generator and a document: what a build does.</summary>
/// <param name="Time">Processor time in nanoseconds.</param>
/// <param name="Peak">The most memory that it had, in bytes.</param>
internal sealed record CompilerProcess(double Time, long Peak)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    private static readonly string[] s_generator =
        ["FloraGen.Generator", "NSwag.Core", "NJsonSchema", "NJsonSchema.Annotations", "Newtonsoft.Json", "Namotion.Reflection", "YamlDotNet"];

    /// <returns>Null where the SDK's compiler is not beside the running .NET.</returns>
    public static CompilerProcess? Run(BenchmarkDocument document)
    {
        if (Compiler() is not { } compiler)
        {
            return null;
        }

        string folder = Directory.CreateTempSubdirectory("floragen-scale-").FullName;
        try
        {
            string path = Path.Combine(folder, "document.openapi.json");
            File.WriteAllText(path, document.Text);
            File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine();");
            File.WriteAllText(Path.Combine(folder, "options.globalconfig"), "is_global = true\nbuild_property.RootNamespace = App\n");
            File.WriteAllLines(Path.Combine(folder, "all.rsp"),
            [
                "/nologo", "/noconfig", "/nostdlib+", "/nullable:enable", "/langversion:latest", "/debug:portable", "/out:app.dll", "/define:NET;NET8_0_OR_GREATER;NET10_0_OR_GREATER",
                "/additionalfile:document.openapi.json", "/analyzerconfig:options.globalconfig", "Program.cs",
                .. s_generator.Select(static name => $"/analyzer:{Path.Combine(AppContext.BaseDirectory, name + ".dll")}"),
                .. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll").Where(IsManaged).Select(static file => $"/reference:{file}"),
            ]);
            ProcessTree memory = new();
            double before = ChildTime.Nanoseconds;
            _ = Command.Run("dotnet", folder, [compiler, "@all.rsp"], new Dictionary<string, string?>(), process => memory.Watch(process, s_limit)).ShouldSucceed();
            return new CompilerProcess(ChildTime.Nanoseconds - before, memory.PeakBytes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsManaged(string path)
    {
        string name = Path.GetFileName(path);
        return (name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native.", StringComparison.Ordinal)) || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll" or "Microsoft.Win32.Primitives.dll";
    }

    private static string? Compiler()
    {
        // shared/Microsoft.NETCore.App/<version> stands beside sdk/<version>.
        string sdks = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk");
        return !Directory.Exists(sdks) ? null
            : Directory.EnumerateDirectories(sdks).Select(static sdk => Path.GetFullPath(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))).Where(File.Exists).Order(StringComparer.Ordinal).LastOrDefault();
    }
}
