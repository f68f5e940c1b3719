using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols;

/// <summary>The members of a client's records that hold a secret.</summary>
internal static class SecretProperties
{
    public static bool Include(IPropertySymbol property) => CanHaveAttributes(property) && FloraGenAttributes.Has(property, FloraGenAttributes.Secret);

    /// <summary>Asked of the syntax first: to bind the attributes of every member of a client takes time.</summary>
    private static bool CanHaveAttributes(IPropertySymbol property)
        => property.DeclaringSyntaxReferences.IsEmpty
            || property.DeclaringSyntaxReferences.Any(static part => part.GetSyntax() is BasePropertyDeclarationSyntax { AttributeLists.Count: > 0 } or ParameterSyntax { AttributeLists.Count: > 0 });
}
