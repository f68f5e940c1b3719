using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Testing.Generation;

/// <summary>
/// All files of the runtime that clients in a namespace can have, as one assembly. Clients whose code runs in tests share it: what is
/// compiled just in time for one of them serves the next.
/// </summary>
internal sealed class RuntimeLibrary
{
    private const string Name = "FloraGen.SharedRuntime";

    private static readonly ConcurrentDictionary<EmissionOptions, Lazy<RuntimeLibrary?>> s_known = new();

    private readonly Dictionary<string, string> _files;
    private readonly Assembly _assembly;

    /// <summary>Compilations that are made of another one share what it knows of its references.</summary>
    private readonly CSharpCompilation _withoutClient;

    private RuntimeLibrary(Dictionary<string, string> files, byte[] image)
    {
        _files = files;
        _assembly = new AssemblyLoadContext(Name).LoadFromStream(new MemoryStream(image));
        _withoutClient = CSharpCompilation.Create(
            "MyApp",
            references: [.. FrameworkReferences.All, MetadataReference.CreateFromImage(image)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The library of a client; null where its runtime does not compile in one piece with the framework alone.</summary>
    public static RuntimeLibrary? Of(EmissionOptions options)
        => s_known.GetOrAdd(options.OfRuntime() with { OwnTypes = default }, static runtime => new Lazy<RuntimeLibrary?>(() => Compile(runtime))).Value;

    /// <summary>The client without its runtime; null where the two cannot be told apart, as where each has a part of a type.</summary>
    public byte[]? ImageOf(CSharpCompilation client)
    {
        List<SyntaxTree> own = [];
        foreach (SyntaxTree tree in client.SyntaxTrees)
        {
            if (!_files.TryGetValue(Path.GetFileName(tree.FilePath), out string? text))
            {
                own.Add(tree);
            }
            else if (text != tree.ToString())
            {
                return null;
            }
        }

        using MemoryStream image = new();
        return _withoutClient.AddSyntaxTrees(own).Emit(image).Success ? image.ToArray() : null;
    }

    public Assembly? Find(AssemblyName name) => name.Name == Name ? _assembly : null;

    private static RuntimeLibrary? Compile(EmissionOptions options)
    {
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.None);
        CSharpFile[] files = [.. RuntimeSource.Files.Where(file => file.AppliesTo(options.Target)).Select(file => file.For(options))];
        IEnumerable<string> texts = files.Concat(RuntimeSource.Annotations.Select(static file => file.ForCompilation()))
            .Select(static file => file.Text)
            .Append("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"MyApp\")]");
        CSharpCompilation compilation = CSharpCompilation.Create(
            Name,
            texts.Select(text => CSharpSyntaxTree.ParseText(text, parse)),
            FrameworkReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        return compilation.Emit(image).Success
            ? new RuntimeLibrary(files.ToDictionary(static file => file.HintName, static file => file.Text, StringComparer.Ordinal), image.ToArray())
            : null;
    }
}
