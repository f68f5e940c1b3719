using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>The variables and members that an operation gives a value.</summary>
internal static class WrittenVariables
{
    public static IEnumerable<ISymbol> By(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol: var declared } => [declared],
        IAssignmentOperation { Target: var target } => Targets(target),
        IIncrementOrDecrementOperation { Target: var target } => Targets(target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } => Targets(value),
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => [declared],
        IRecursivePatternOperation { DeclaredSymbol: { } declared } => [declared],
        IForEachLoopOperation { LoopControlVariable: var control } => Targets(control),
        _ => [],
    };

    private static IEnumerable<ISymbol> Targets(IOperation target) => target.DescendantsAndSelf().Select(static part => part switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IVariableDeclaratorOperation declarator => (ISymbol)declarator.Symbol,
        _ => null,
    }).OfType<ISymbol>();
}
