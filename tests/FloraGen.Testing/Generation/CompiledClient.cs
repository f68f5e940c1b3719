using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FloraGen.Testing.Generation;

/// <summary>What the compiler makes of a project: its assembly, and what it has to say. Asking it for the two at once binds the code once.</summary>
/// <param name="Image">The assembly; empty when the project does not compile.</param>
/// <param name="Complaints">Errors and warnings.</param>
public sealed record CompiledClient(byte[] Image, IReadOnlyList<Diagnostic> Complaints)
{
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
    /// Calls a static method of the assembly, which stays loaded: unloading hundreds of them in one process ends .NET 10.0.12 with a
    /// segmentation fault in its garbage collector.
    /// </summary>
    public async Task<T> RunAsync<T>(string type, string method, params object[] arguments)
    {
        using MemoryStream image = new(Image);
        MethodInfo called = new AssemblyLoadContext(type).LoadFromStream(image).GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;
        return await (Task<T>)called.Invoke(null, arguments)!;
    }
}
