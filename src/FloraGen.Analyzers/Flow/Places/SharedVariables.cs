using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>
/// The variables of a body that something else than the statements at hand can write: a lambda or local function, code that
/// runs while one waits, or whoever holds a reference.
/// </summary>
internal sealed class SharedVariables(IOperation root)
{
    /// <summary>Null where there are none, as in most bodies; the next as well.</summary>
    private HashSet<ISymbol>? _referenced;
    private HashSet<ISymbol>? _writtenInFunctions;
    private HashSet<ISymbol>? _written;

    /// <summary>Whether a reference to the variable exists, so that nothing shows who writes it.</summary>
    public bool IsReferenced(ISymbol variable) => _referenced?.Contains(variable) == true;

    /// <param name="function">The lambda or local function whose statements are followed; null for the body itself.</param>
    public bool IsShared(ISymbol variable, IMethodSymbol? function)
        => variable is IParameterSymbol parameter && (parameter.RefKind != RefKind.None || IsOfPrimaryConstructor(parameter))
            || _writtenInFunctions?.Contains(variable) == true
            || (function is not null && !Functions.IsWithin(variable.ContainingSymbol, function) && (_written ??= WrittenIn(root)).Contains(variable));

    public void Note(IOperation operation, OperationKind kind)
    {
        switch (kind)
        {
            case OperationKind.VariableDeclarator when operation is IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None, Initializer.Value: { } value }:
                AddReferenced(value);
                break;
            case OperationKind.SimpleAssignment when operation is ISimpleAssignmentOperation { IsRef: true, Value: var value }:
                AddReferenced(value);
                break;
            case OperationKind.AddressOf:
                AddReferenced(((IAddressOfOperation)operation).Reference);
                break;
            case OperationKind.Argument when operation is IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: var value } && KeepsReferences(operation.Parent):
                AddReferenced(value);
                break;
            default:
                break;
        }
    }

    /// <param name="body">That of a lambda or local function.</param>
    public void NoteFunction(IOperation body, IMethodSymbol function)
        => (_writtenInFunctions ??= new(SymbolEqualityComparer.Default)).UnionWith(WrittenIn(body).Where(variable => !Functions.IsWithin(variable.ContainingSymbol, function)));

    /// <summary>What is assigned to behind its declaration.</summary>
    private static HashSet<ISymbol> WrittenIn(IOperation body)
        => new(body.Descendants().SelectMany(WrittenTargets.Of).Select(Variable).OfType<ISymbol>(), SymbolEqualityComparer.Default);

    /// <summary>The variable that an expression stands for or, with a value type, is a part of.</summary>
    private static ISymbol? Variable(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation { IsDeclaration: false } local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } instance } => Variable(instance),
        IParenthesizedOperation { Operand: var operand } => Variable(operand),
        _ => null,
    };

    private void AddReferenced(IOperation value)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            if (Variable(part) is { } variable)
            {
                _ = (_referenced ??= new(SymbolEqualityComparer.Default)).Add(variable);
            }
        }
    }

    private static bool KeepsReferences(IOperation? call) => call switch
    {
        IInvocationOperation { TargetMethod: var method } => method.RefKind != RefKind.None || method.ReturnType.IsRefLikeType,
        IObjectCreationOperation { Type: { } type } => type.IsRefLikeType,
        _ => false,
    };

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var declaration, ..] }
            && declaration.GetSyntax() is TypeDeclarationSyntax;
}
