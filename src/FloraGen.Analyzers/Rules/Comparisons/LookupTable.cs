using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Comparisons;

/// <summary>The entries of a dictionary that is filled where it is declared, in the same file, and not changed after.</summary>
internal static class LookupTable
{
    /// <returns>The statuses that have an entry; null when that is not to be seen.</returns>
    public static StatusSet? Keys(IPropertyReferenceOperation indexer, StatusEnum status, SemanticModel? model)
    {
        ISymbol? table = indexer.Instance switch
        {
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            ILocalReferenceOperation { Local: var local } => local,
            _ => null,
        };
        SyntaxNode? declaration = table?.DeclaringSyntaxReferences is [var only] && only.SyntaxTree == indexer.Syntax.SyntaxTree ? only.GetSyntax() : null;
        if (declaration is not VariableDeclaratorSyntax { Initializer.Value: var initializer } || model is null || IsChanged(table!, indexer, model))
        {
            return null;
        }

        IOperation? value = model.GetOperation(initializer);
        while (value is IConversionOperation or IInvocationOperation { TargetMethod.Name: "ToFrozenDictionary" or "ToImmutableDictionary" or "AsReadOnly" })
        {
            value = value is IConversionOperation conversion ? conversion.Operand
                : value is IInvocationOperation { Instance: { } instance } ? instance
                : ((IInvocationOperation)value).Arguments.FirstOrDefault()?.Value;
        }

        return value is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } entries } ? KeysIn(entries, status) : null;
    }

    private static StatusSet? KeysIn(IObjectOrCollectionInitializerOperation entries, StatusEnum status)
    {
        StatusSet keys = default;
        foreach (IOperation entry in entries.Initializers)
        {
            IOperation? key = entry switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var index] } } => index.Value,
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var first, _] } => first.Value,
                _ => null,
            };
            if (key is null || !Constants.TryGet(key, out object? constant))
            {
                return null;
            }

            keys |= status.Of(constant);
        }

        return keys;
    }

    /// <summary>Whether anything else than a look-up is done with the table in its file.</summary>
    private static bool IsChanged(ISymbol table, IPropertyReferenceOperation indexer, SemanticModel model)
        => indexer.Syntax.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == table.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, table))
            .Any(static name => Access(name).Parent switch
            {
                ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access => assignment.Left == access,
                ElementAccessExpressionSyntax => false,
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue" or "ContainsKey" or "Count" or "Keys" or "Values" or "GetValueOrDefault" } => false,
                _ => true,
            });

    private static ExpressionSyntax Access(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}
