using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>What was learned of a body, and of each lambda and local function in it.</summary>
internal sealed class BodyFlow
{
    private BodyFlow(FlowSources sources, List<GraphFlow> graphs)
    {
        Sources = sources;
        Graphs = graphs;
    }

    public FlowSources Sources { get; }

    public List<GraphFlow> Graphs { get; }

    /// <returns>Null when the operation is no root of a body, or when it is nested deeper than can be followed.</returns>
    public static BodyFlow? Of(IOperation root, StatusCatalog catalog, UsageOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Follow(root, catalog, options, cancellationToken);
        }
        catch (InsufficientExecutionStackException)
        {
            // An expression of thousands of terms: nothing is said about it, as the compiler may not either.
            return null;
        }
    }

    private static BodyFlow? Follow(IOperation root, StatusCatalog catalog, UsageOptions options, CancellationToken cancellationToken)
    {
        if (!IsBody(root))
        {
            return null;
        }

        FlowSources sources = new(root, catalog);
        List<GraphFlow> flows = [];
        foreach ((ControlFlowGraph graph, IMethodSymbol? function) in GraphsOf(sources, cancellationToken))
        {
            if (FlowAnalysis.Run(graph, catalog, options, sources, function, cancellationToken) is { } flow)
            {
                flows.Add(flow);
            }
        }

        return new BodyFlow(sources, flows);
    }

    private static bool IsBody(IOperation root)
        => root is IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation { Parent: null }
            or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation;

    /// <summary>None where nothing is to be followed: a graph costs more than everything else that is asked of such a body.</summary>
    private static IEnumerable<(ControlFlowGraph Graph, IMethodSymbol? Function)> GraphsOf(FlowSources sources, CancellationToken cancellationToken)
    {
        if (!sources.LooksAtStatus)
        {
            return [];
        }

        ControlFlowGraph graph = CreateGraph(sources.Root, cancellationToken);
        return sources.Nested is not null ? WithNested(graph, null, cancellationToken) : [(graph, null)];
    }

    private static ControlFlowGraph CreateGraph(IOperation root, CancellationToken cancellationToken) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellationToken),
        _ => ControlFlowGraph.Create((IBlockOperation)root, cancellationToken),
    };

    /// <summary>A graph before those in it: what is learned of a call is known when its lambdas are followed.</summary>
    private static IEnumerable<(ControlFlowGraph Graph, IMethodSymbol? Function)> WithNested(ControlFlowGraph graph, IMethodSymbol? function, CancellationToken cancellationToken)
    {
        yield return (graph, function);
        IEnumerable<(ControlFlowGraph Graph, IMethodSymbol Function)> nested = graph.LocalFunctions
            .Select(local => (graph.GetLocalFunctionControlFlowGraph(local, cancellationToken), local))
            .Concat(graph.Blocks
                .SelectMany(static block => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations)
                .SelectMany(static operation => operation.DescendantsAndSelf())
                .OfType<IFlowAnonymousFunctionOperation>()
                .Select(lambda => (graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), lambda.Symbol)));
        foreach ((ControlFlowGraph, IMethodSymbol?) inner in nested.SelectMany(each => WithNested(each.Graph, each.Function, cancellationToken)))
        {
            yield return inner;
        }
    }
}
