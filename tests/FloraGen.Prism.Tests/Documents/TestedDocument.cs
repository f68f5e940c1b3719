using System.Reflection;
using System.Runtime.Loader;
using FloraGen.Emission;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Planning.Types;
using FloraGen.Model;
using FloraGen.Reading;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using Microsoft.CodeAnalysis.Emit;

namespace FloraGen.Prism.Tests.Documents;

/// <summary>A document, and its client: generated, compiled and loaded.</summary>
internal sealed class TestedDocument
{
    private readonly AssemblyLoadContext _context;

    public TestedDocument(CorpusDocument document)
    {
        Document = document;
        SpecSource source = document.Source;
        SpecMapping root = (SpecMapping)SpecText.Parse(document.Path, document.Text, CancellationToken.None);
        Tree = new SpecTree(new FileJoiner(source.Main, source.Others, static _ => { }, CancellationToken.None).Join(root));
        ApiModel model = SpecReader.Read(source, ReadingOptions.Default, CancellationToken.None).Model ?? throw new InvalidOperationException($"{document} gives no model.");
        EmissionPlan plan = Planner.Plan(model, new EmissionOptions(CorpusDocument.Namespace, "SpecClient", IsPublic: true));
        Client = plan.Files.OfType<ClientPlan>().Single();
        Parameters = plan.Files.OfType<ParamsPlan>().ToDictionary(static item => item.Name, StringComparer.Ordinal);
        Records = plan.Files.OfType<RecordPlan>().ToDictionary(static item => item.Name, StringComparer.Ordinal);
        Operations =
        [
            .. model.Resources.Zip(plan.Files.OfType<ResourcePlan>())
                .SelectMany(static pair => pair.First.Operations.Zip(pair.Second.Operations).Select(operation => new TestedOperation(pair.Second, operation.First, operation.Second))),
        ];
        _context = new AssemblyLoadContext(document.Name);
        Assembly = Load(document.Generate());
    }

    public CorpusDocument Document { get; }

    public Assembly Assembly { get; }

    /// <summary>The text as it is, with its files.</summary>
    public SpecTree Tree { get; }

    public ClientPlan Client { get; }

    public IReadOnlyList<TestedOperation> Operations { get; }

    public IReadOnlyDictionary<string, ParamsPlan> Parameters { get; }

    public IReadOnlyDictionary<string, RecordPlan> Records { get; }

    public Type Type(string name) => Assembly.GetType($"{CorpusDocument.Namespace}.{name}", throwOnError: true)!;

    private Assembly Load(GeneratorRun run)
    {
        using MemoryStream image = new();
        EmitResult emitted = run.Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Take(5)));
        image.Position = 0;
        return _context.LoadFromStream(image);
    }
}
