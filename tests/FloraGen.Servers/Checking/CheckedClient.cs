using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace FloraGen.Servers.Checking;

/// <summary>A document's client, compiled together with the checks that use it.</summary>
public sealed class CheckedClient
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal) || Path.GetFileName(path) is "FloraGen.Servers.dll" or "xunit.assert.dll")
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly Assembly _assembly;
    private readonly IReadOnlyDictionary<SourceCheck, string> _broken;

    private CheckedClient(Assembly assembly, IReadOnlyList<string> complaints, IReadOnlyDictionary<SourceCheck, string> broken)
    {
        _assembly = assembly;
        _broken = broken;
        Complaints = complaints;
    }

    /// <summary>Warnings and errors of the compiler, and warnings of the generator.</summary>
    public IReadOnlyList<string> Complaints { get; }

    /// <param name="document">The text that the server gave; its client is <c>MyApp.Garden.GardenClient</c>.</param>
    /// <param name="symbols">The stack's symbols.</param>
    public static CheckedClient From(string document, IReadOnlyList<string> symbols)
    {
        CSharpParseOptions parse = ParseOptions(symbols);
        CSharpCompilation project = CSharpCompilation.Create(
            "MyApp",
            CheckSources.Of(parse).Trees,
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _ = CSharpGeneratorDriver
            .Create([new FloraGenerator().AsSourceGenerator()], [new SpecificationText("/specs/garden.openapi.json", document)], parse, new ItemOptions("MyApp", new Dictionary<string, string>()))
            .RunGeneratorsAndUpdateCompilation(project, out Compilation output, out ImmutableArray<Diagnostic> notices);
        (byte[]? image, IReadOnlyList<Diagnostic> complaints) = Emit(output);
        (Compilation sound, Dictionary<SourceCheck, string> broken) = image is null ? Without(output, complaints) : (output, []);
        image ??= Emit(sound).Image;
        Assert.True(image is not null, string.Join('\n', complaints));
        using MemoryStream stream = new(image);
        return new CheckedClient(
            new AssemblyLoadContext(symbols[0]).LoadFromStream(stream),
            [.. notices.Concat(complaints).Where(static complaint => complaint.Severity >= DiagnosticSeverity.Warning).Select(static complaint => complaint.ToString())],
            broken);
    }

    /// <summary>The assembly, or null, and what the compiler said.</summary>
    private static (byte[]? Image, IReadOnlyList<Diagnostic> Complaints) Emit(Compilation compilation)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        return (result.Success ? image.ToArray() : null, result.Diagnostics);
    }

    public static CSharpParseOptions ParseOptions(IReadOnlyList<string> symbols)
        => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose).WithPreprocessorSymbols(symbols);

    /// <summary>Calls an operation as its check does.</summary>
    public async Task RunAsync(SourceCheck source, Check check)
    {
        if (_broken.TryGetValue(source, out string? why))
        {
            Assert.Fail(why);
        }

        object client = Method("Clients", "Create").Invoke(null, [check])!;
        using (client as IDisposable)
        {
            try
            {
                await (Task)Method(source.Type, source.Method).Invoke(null, [client, check])!;
            }
            catch (Exception exception) when (exception.GetType().GetProperty("Body")?.GetValue(exception) is string { Length: > 0 } body)
            {
                throw new InvalidOperationException($"{exception.Message}\n{body}", exception);
            }
        }
    }

    private MethodInfo Method(string type, string name) => _assembly.GetType("MyApp.Checks." + type, throwOnError: true)!.GetMethod(name, BindingFlags.Static | BindingFlags.Public)!;

    /// <summary>The program without the checks that do not compile, and without what these alone need, so that they alone fail.</summary>
    private static (Compilation Sound, Dictionary<SourceCheck, string> Broken) Without(Compilation output, IReadOnlyList<Diagnostic> complaints)
    {
        Dictionary<SourceCheck, string> broken = [];
        for (int round = 0; round < 5 && complaints.Any(static complaint => complaint.Severity == DiagnosticSeverity.Error); round++)
        {
            foreach (IGrouping<SyntaxTree, Diagnostic> file in complaints.Where(static complaint => complaint.Severity == DiagnosticSeverity.Error).GroupBy(static complaint => complaint.Location.SourceTree!))
            {
                SyntaxNode root = file.Key.GetRoot();
                List<SyntaxNode> removed = [];
                foreach (Diagnostic complaint in file)
                {
                    SyntaxNode? member = root.FindNode(complaint.Location.SourceSpan).AncestorsAndSelf().FirstOrDefault(static node => node is UsingDirectiveSyntax or (MemberDeclarationSyntax and not BaseTypeDeclarationSyntax));
                    if (member is null)
                    {
                        continue;
                    }

                    removed.Add(member);
                    if (member is MethodDeclarationSyntax method && CheckSources.Read(method) is { } check)
                    {
                        broken[check] = (broken.TryGetValue(check, out string? before) ? before + "\n" : "") + complaint;
                    }
                }

                output = output.ReplaceSyntaxTree(file.Key, file.Key.WithRootAndOptions(root.RemoveNodes(removed.Distinct(), SyntaxRemoveOptions.KeepNoTrivia)!, file.Key.Options));
            }

            complaints = output.GetDiagnostics();
        }

        return (output, broken);
    }
}
