using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>The lambdas and local functions of a body, with what they get and what they take from around them.</summary>
internal sealed class NestedFunctions
{
    private readonly Dictionary<SyntaxNode, IAnonymousFunctionOperation> _lambdas = [];
    private readonly Dictionary<SyntaxNode, List<ISymbol>> _capturedByLambda = [];
    private readonly HashSet<ISymbol> _capturedByLocalFunction = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, Carrier?> _items = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, bool> _keys = new(SymbolEqualityComparer.Default);

    public void Add(IAnonymousFunctionOperation lambda, SharedVariables shared)
    {
        _lambdas[lambda.Syntax] = lambda;
        _capturedByLambda[lambda.Syntax] = [.. CapturedIn(lambda.Body, lambda.Symbol)];
        shared.NoteFunction(lambda.Body, lambda.Symbol);
    }

    public void Add(ILocalFunctionOperation local, SharedVariables shared)
    {
        if (local.Body is { } body)
        {
            _capturedByLocalFunction.UnionWith(CapturedIn(body, local.Symbol));
            shared.NoteFunction(body, local.Symbol);
        }
    }

    /// <summary>The lambda, as it is written, that an expression of a flow graph is; null for any other expression.</summary>
    public IAnonymousFunctionOperation? LambdaIn(IOperation operation) => operation switch
    {
        IDelegateCreationOperation { Target: var target } => LambdaIn(target),
        IConversionOperation { Operand: var operand } => LambdaIn(operand),
        IFlowAnonymousFunctionOperation => _lambdas.TryGetValue(operation.Syntax, out IAnonymousFunctionOperation? lambda) ? lambda : null,
        _ => null,
    };

    /// <summary>The variables around a lambda that it reads or writes.</summary>
    public IReadOnlyList<ISymbol> CapturedBy(SyntaxNode lambda) => _capturedByLambda.TryGetValue(lambda, out List<ISymbol>? symbols) ? symbols : [];

    /// <summary>Whether a lambda or a local function reads or writes a variable.</summary>
    public bool Capture(ISymbol variable)
        => IsCapturedByLocalFunction(variable) || _capturedByLambda.Values.Any(captured => captured.Contains(variable, SymbolEqualityComparer.Default));

    public bool IsCapturedByLocalFunction(ISymbol variable) => _capturedByLocalFunction.Count > 0 && _capturedByLocalFunction.Contains(variable);

    /// <summary>A lambda gets the items of a sequence, one after another.</summary>
    /// <param name="isKey">Whether what it returns is only a key to sort or group by.</param>
    public void NoteItems(IMethodSymbol lambda, bool isKey) => _keys[lambda] = isKey;

    /// <summary>A parameter is an item of a sequence, or what consists of them.</summary>
    /// <param name="items">What the items are; null where somebody looked at them before.</param>
    public void NoteItem(IParameterSymbol parameter, Carrier? items) => _items[parameter] = items;

    /// <returns>What the items are of which a parameter is one, or consists of them; null for any other parameter.</returns>
    public Carrier? ItemsOf(IParameterSymbol parameter) => _items.TryGetValue(parameter, out Carrier? items) ? items : null;

    /// <returns>Whether a lambda of items makes keys of them; null for any other function.</returns>
    public bool? MakesKeys(IMethodSymbol function) => _keys.TryGetValue(function, out bool isKey) ? isKey : null;

    private static IEnumerable<ISymbol> CapturedIn(IOperation body, IMethodSymbol function)
        => body.Descendants()
            .Select(static operation => operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            })
            .Where(variable => variable is not null && !Functions.IsWithin(variable.ContainingSymbol, function))
            .Select(static variable => variable!)
            .Distinct(SymbolEqualityComparer.Default)!;
}
