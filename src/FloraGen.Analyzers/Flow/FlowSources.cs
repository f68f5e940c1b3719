using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>What the flow graphs of a body no longer show, read off its operations before they were lowered.</summary>
internal sealed class FlowSources
{
    private readonly Dictionary<SyntaxNode, List<ISymbol>> _capturedByLambda = [];
    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _capturedByLocalFunction = new(SymbolEqualityComparer.Default);

    public FlowSources(IOperation root)
    {
        Root = root;
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case ISwitchOperation statement:
                    Switches.Add(statement);
                    _ = Governing.Add(statement.Value.Syntax);
                    break;
                case ISwitchExpressionOperation expression:
                    Switches.Add(expression);
                    _ = Governing.Add(expression.Value.Syntax);
                    break;
                case IAnonymousFunctionOperation lambda:
                    _capturedByLambda[lambda.Syntax] = [.. CapturedIn(lambda.Body, lambda.Symbol)];
                    break;
                case ILocalFunctionOperation { Body: { } body } local:
                    _capturedByLocalFunction.UnionWith(CapturedIn(body, local.Symbol));
                    break;
                case IConditionalOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.IfStatementSyntax } conditional:
                    Ifs.Add(conditional);
                    break;
                case IInvocationOperation invocation:
                    Invocations.Add(invocation);
                    break;
                case ILocalReferenceOperation reference when !IsOnlyAssigned(reference):
                    _ = _read.Add(reference.Local);
                    break;
                default:
                    break;
            }
        }
    }

    public IOperation Root { get; }

    /// <summary>Switch statements and switch expressions.</summary>
    public List<IOperation> Switches { get; } = [];

    /// <summary>What the switches look at.</summary>
    public HashSet<SyntaxNode> Governing { get; } = [];

    /// <summary>The statements <c>if</c>.</summary>
    public List<IConditionalOperation> Ifs { get; } = [];

    public List<IInvocationOperation> Invocations { get; } = [];

    /// <summary>The variables around a lambda that it reads or writes.</summary>
    public IReadOnlyList<ISymbol> CapturedBy(SyntaxNode lambda) => _capturedByLambda.TryGetValue(lambda, out List<ISymbol>? symbols) ? symbols : [];

    public bool IsCapturedByLocalFunction(ISymbol variable) => _capturedByLocalFunction.Count > 0 && _capturedByLocalFunction.Contains(variable);

    /// <summary>Whether anything is done with a variable but to give it values.</summary>
    public bool IsRead(ILocalSymbol variable) => _read.Contains(variable);

    private static bool IsOnlyAssigned(ILocalReferenceOperation reference)
        => reference.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment && assignment.Target == reference;

    private static IEnumerable<ISymbol> CapturedIn(IOperation body, IMethodSymbol function)
        => body.Descendants()
            .Select(static operation => operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            })
            .Where(variable => variable is not null && !IsWithin(variable.ContainingSymbol, function))
            .Select(static variable => variable!)
            .Distinct(SymbolEqualityComparer.Default)!;

    private static bool IsWithin(ISymbol? symbol, IMethodSymbol function)
    {
        for (; symbol is IMethodSymbol; symbol = symbol.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, function))
            {
                return true;
            }
        }

        return false;
    }
}
