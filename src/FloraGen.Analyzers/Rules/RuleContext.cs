using System.Collections.Immutable;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules.Switches;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules;

/// <summary>A body, what is known of it, and where to say what is wrong with it.</summary>
internal sealed class RuleContext(BodyFlow body, ISymbol owner, StatusCatalog catalog, UsageOptions options, Action<Diagnostic> report)
{
    private readonly HashSet<(GraphFlow, int)> _reportedValues = [];
    private readonly HashSet<(string, Location)> _reported = [];
    private List<SwitchReading>? _switches;
    private List<IInvocationOperation>? _calls;
    private BodyTraits? _traits;

    public BodyFlow Body { get; } = body;

    /// <summary>The member that the body belongs to.</summary>
    public ISymbol Owner { get; } = owner;

    public StatusCatalog Catalog { get; } = catalog;

    public UsageOptions Options { get; } = options;

    /// <summary>What the body has that rules look at.</summary>
    public BodyTraits Traits => _traits ??= ReadTraits();

    /// <summary>The calls of generated clients, in the order of their places.</summary>
    public List<IInvocationOperation> Calls => _calls ??= FindCalls();

    /// <summary>All switches over statuses that control can reach.</summary>
    public List<SwitchReading> Switches => _switches ??= SwitchReading.In(Body);

    /// <summary>Whether an earlier rule has said something about a value: once is enough.</summary>
    public bool IsReported(GraphFlow graph, int id) => _reportedValues.Contains((graph, graph.Table.FamilyOf(id)));

    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
        => ReportWithFix(descriptor, location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <param name="properties">What a code fix needs to know.</param>
    public void ReportWithFix(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if (_reported.Add((descriptor.Id, location)))
        {
            report(Diagnostic.Create(descriptor, location, properties, arguments));
        }
    }

    /// <summary>Says something of less weight than what its rule says otherwise.</summary>
    public void ReportInfo(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        if (_reported.Add((descriptor.Id, location)))
        {
            report(Diagnostic.Create(descriptor, location, DiagnosticSeverity.Info, additionalLocations: null, properties: null, arguments));
        }
    }

    /// <summary>Whether something was said of code behind a position.</summary>
    public bool IsReportedBehind(string id, int position) => _reported.Any(each => each.Item1 == id && each.Item2.SourceSpan.Start >= position);

    /// <summary>Keeps later rules quiet about a value.</summary>
    public void MarkReported(GraphFlow graph, int id) => _ = _reportedValues.Add((graph, graph.Table.FamilyOf(id)));

    private BodyTraits ReadTraits()
    {
        FlowSources sources = Body.Sources;
        BodyTraits traits = If(sources.Switches.Count, BodyTraits.Switches)
            | If(sources.Ifs.Count, BodyTraits.Ifs)
            | If(sources.Tries.Count, BodyTraits.Tries)
            | If(sources.Invocations.Count, BodyTraits.Invocations)
            | If(sources.Creations.Count, BodyTraits.Creations)
            | If(sources.Secrets.Count, BodyTraits.Secrets)
            | If(sources.Comparisons.Count, BodyTraits.Comparisons)
            | (sources.Nested is null ? BodyTraits.None : BodyTraits.Functions);
        foreach (GraphFlow graph in Body.Graphs)
        {
            traits |= If(graph.Events.PayloadReads.Count, BodyTraits.PayloadReads)
                | If(graph.Events.Refetches.Count, BodyTraits.Refetches)
                | If(graph.Events.Lookups.Count, BodyTraits.Lookups)
                | If(graph.Events.Contents.Count, BodyTraits.Contents);
        }

        foreach (IInvocationOperation call in Calls)
        {
            ClientCall known = Catalog.CallOf(call.TargetMethod)!;
            traits |= BodyTraits.Calls | (known.IsLazy ? BodyTraits.LazyCalls : BodyTraits.None) | (known.Page is null ? BodyTraits.None : BodyTraits.PageCalls);
        }

        return traits;

        static BodyTraits If(int count, BodyTraits trait) => count > 0 ? trait : BodyTraits.None;
    }

    private List<IInvocationOperation> FindCalls()
    {
        List<IInvocationOperation> calls = Body.Sources.Invocations.FindAll(call => Catalog.CallOf(call.TargetMethod) is not null);
        return AreInOrder(calls) ? calls : [.. calls.OrderBy(static call => call.Syntax.Span.End)];
    }

    private static bool AreInOrder(List<IInvocationOperation> calls)
    {
        for (int index = 1; index < calls.Count; index++)
        {
            if (calls[index - 1].Syntax.Span.End > calls[index].Syntax.Span.End)
            {
                return false;
            }
        }

        return true;
    }
}
