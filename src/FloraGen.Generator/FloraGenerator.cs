using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Emission.Files;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Runtime;
using FloraGen.Model;
using FloraGen.Reading;
using Microsoft.CodeAnalysis;

namespace FloraGen;

/// <summary>OpenAPI documents among the additional files become typed clients.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FloraGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<bool> addsSystemTypes = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => GeneratorOptions.AddsSystemTypes(options.GlobalOptions));

        IncrementalValueProvider<ProjectFacts> project = context.CompilationProvider
            .Combine(addsSystemTypes)
            .Select(static (pair, _) => ProjectFacts.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Project);

        IncrementalValueProvider<EquatableArray<SpecFile>> files = context.AdditionalTextsProvider
            .Where(static file => SpecificationPath.MayBePart(file.Path))
            .Select(static (file, token) => SpecificationFilter.FileOf(file, token))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());

        IncrementalValuesProvider<Specification> specifications = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => SpecificationFilter.Read(pair.Left, pair.Right, token))
            .Where(static specification => specification is not null)
            .Select(static (specification, _) => specification!)
            .Combine(files)
            .Select(static (pair, token) => FileReferences.Resolve(pair.Left, pair.Right, token))
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => OwnTypes.Resolve(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Specifications);

        IncrementalValueProvider<SharedRuntime?> sharedRuntime = specifications
            .Collect()
            .Select(static (all, _) => SharedRuntimes.Of(all));

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> referencedClients = context.CompilationProvider
            .Combine(specifications.Select(static (specification, _) => ClientLocation.Of(specification)).Collect())
            .Combine(sharedRuntime)
            .Select(static (input, _) => ReferencedClients.Find(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.ReferencedClients);

        // Reading and planning are one step: what is said of a plan has its location from the tree that was read, which nothing keeps.
        IncrementalValuesProvider<ClientOutput> clients = specifications
            .Combine(specifications.Collect().Select(static (all, _) => ClientOwners.Of(all)))
            .Combine(project)
            .Combine(sharedRuntime)
            .Select(static (input, token) =>
            {
                (((Specification specification, ClientOwners owners), ProjectFacts facts), SharedRuntime? runtime) = input;
                return ClientOutput.Of(Document.Read(specification, owners, facts, token) with { SharedRuntime = runtime });
            })
            .WithTrackingName(TrackingNames.Plans);

        IncrementalValuesProvider<WrittenFile> written = clients
            .SelectMany(static (client, _) => client.Files)
            .WithTrackingName(TrackingNames.FilePlans)
            .SelectMany(static (plan, _) => plan.Write())
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<WrittenFile> runtimes = written
            .Collect()
            .SelectMany(static (files, _) => RuntimesOf(files))
            .WithTrackingName(TrackingNames.RuntimePlans)
            .SelectMany(static (plan, _) => plan.Write())
            .WithTrackingName(TrackingNames.RuntimeFiles);

        context.RegisterSourceOutput(written, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(runtimes, static (output, file) => Add(output, file));
        IncrementalValueProvider<bool> hasClients = clients.Collect().Select(static (all, _) => all.Any(static client => client.Files.Count > 0));
        IncrementalValueProvider<bool> hasUnions = clients.Collect().Select(static (all, _) => all.Any(static client => client.HasUnions));
        IncrementalValueProvider<EquatableArray<string>> systemTypes = project
            .Combine(hasUnions)
            .Select(static (pair, _) => pair.Left.MissingTypes.Where(type => pair.Right || type != LanguageUnions.Attribute).ToEquatableArray())
            .WithTrackingName(TrackingNames.SystemTypes);

        context.RegisterSourceOutput(hasClients, static (output, has) => AddAnnotations(output, has));
        context.RegisterSourceOutput(hasClients.Combine(sharedRuntime), static (output, pair) => AddRuntimeUsing(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(hasClients.Combine(systemTypes), static (output, pair) => AddSystemTypes(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(referencedClients, static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(
            clients.SelectMany(static (client, _) => client.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }

    private static IEnumerable<PlannedFile> RuntimesOf(IEnumerable<WrittenFile> files) => files
        .GroupBy(static file => file.Client.Options.OfRuntime())
        .Select(static clients => new PlannedFile(RuntimePlan.Of(clients.Key, clients.SelectMany(static file => file.File?.Needs ?? default)), clients.First().Client.SpecificationPath));

    private static void Add(SourceProductionContext output, WrittenFile written)
    {
        if (written.File is { } file)
        {
            output.AddSource(file.HintName, file.Text);
        }

        if (written.Fault is { } fault)
        {
            output.ReportDiagnostic(fault.ToDiagnostic());
        }
    }

    private static void Report(SourceProductionContext output, IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void AddAnnotations(SourceProductionContext output, bool hasClients)
    {
        if (!hasClients)
        {
            return;
        }

        foreach (CSharpFile file in RuntimeSource.Annotations.Select(static file => file.ForCompilation()))
        {
            output.AddSource(file.HintName, file.Text);
        }
    }

    private static void AddRuntimeUsing(SourceProductionContext output, bool hasClients, SharedRuntime? runtime)
    {
        if (hasClients && runtime is not null)
        {
            CSharpFile file = RuntimeUsingFile.Of(runtime);
            output.AddSource(file.HintName, file.Text);
        }
    }

    private static void AddSystemTypes(SourceProductionContext output, bool hasClients, EquatableArray<string> missing)
    {
        if (!hasClients)
        {
            return;
        }

        foreach (RuntimeFile file in RuntimeSource.SystemTypes.Where(file => missing.Contains(file.FullTypeName)))
        {
            CSharpFile finished = file.ForCompilation();
            output.AddSource(finished.HintName, finished.Text);
        }
    }
}
