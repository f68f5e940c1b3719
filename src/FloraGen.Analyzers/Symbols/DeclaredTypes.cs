using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols;

/// <summary>What one file says of the types in it, without binding anything.</summary>
internal sealed class DeclaredTypes
{
    /// <summary>The names of types of a generated client.</summary>
    public List<string> Generated { get; } = [];

    /// <summary>The names of other types that may have more parts elsewhere.</summary>
    public List<string> Partial { get; } = [];

    public bool HasEnum { get; private set; }

    /// <summary>Whether a member of an enum has an attribute.</summary>
    public bool HasEnumWithAttributes { get; private set; }

    public static DeclaredTypes In(SyntaxTree file)
    {
        DeclaredTypes types = new();
        foreach (SyntaxNode node in file.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is BaseTypeDeclarationSyntax type)
            {
                types.Add(type);
            }
        }

        return types;
    }

    private void Add(BaseTypeDeclarationSyntax type)
    {
        if (AttributeRecognition.IsMarked(type))
        {
            Generated.Add(type.Identifier.ValueText);
        }
        else if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            Partial.Add(type.Identifier.ValueText);
        }

        if (type is EnumDeclarationSyntax values)
        {
            HasEnum = true;
            HasEnumWithAttributes |= values.Members.Any(static member => member.AttributeLists.Count > 0);
        }
    }
}
