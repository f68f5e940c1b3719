using System.Reflection;
using System.Runtime.Loader;
using FloraGen.Emission;
using FloraGen.Testing.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FloraGen.Testing.Generation;

/// <summary>What the compiler makes of a project: its assembly, and what it has to say. Asking it for the two at once binds the code once.</summary>
/// <param name="Image">The assembly; empty when the project does not compile.</param>
/// <param name="Complaints">Errors and warnings.</param>
public sealed record CompiledClient(byte[] Image, IReadOnlyList<Diagnostic> Complaints)
{
    /// <summary>The runtime, where the assembly is the client without it.</summary>
    private RuntimeLibrary? Runtime { get; init; }

    public static CompiledClient Of(CSharpCompilation compilation)
    {
        using MemoryStream image = new();

        // With a stream for documentation, what is wrong with documentation is said too.
        EmitResult emitted = compilation.Emit(image, xmlDocumentationStream: Stream.Null);
        return new CompiledClient(
            emitted.Success ? image.ToArray() : [],
            [.. emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>
    /// The same to be run. The compiler looks at the whole project, and what runs is the client beside a runtime that it shares with
    /// others, unless somebody asks for everything by hand.
    /// </summary>
    internal static CompiledClient ToRun(CSharpCompilation compilation, EmissionOptions options)
    {
        if (Exhaustive.IsAskedByHand || RuntimeLibrary.Of(options) is not { } runtime || runtime.ImageOf(compilation) is not { } image)
        {
            return Of(compilation);
        }

        return new CompiledClient(image, SilentTrees.Complaints(compilation)) { Runtime = runtime };
    }

    /// <summary>
    /// Calls a static method of the assembly, which stays loaded: unloading hundreds of them in one process ends .NET 10.0.12 with a
    /// segmentation fault in its garbage collector.
    /// </summary>
    public async Task<T> RunAsync<T>(string type, string method, params object[] arguments)
        => await (Task<T>)MethodOf(type, method).Invoke(null, arguments)!;

    /// <summary>A static method of the assembly, to be called.</summary>
    public MethodInfo MethodOf(string type, string method)
    {
        using MemoryStream image = new(Image);
        AssemblyLoadContext context = new(type);
        context.Resolving += (_, name) => Runtime?.Find(name);
        return context.LoadFromStream(image).GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;
    }
}
