using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers;

/// <summary>The parts of a declaration that run.</summary>
internal static class BodyRoots
{
    public static IEnumerable<SyntaxNode> Of(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case BasePropertyDeclarationSyntax property:
                ArrowExpressionClauseSyntax? expression = property is PropertyDeclarationSyntax plain ? plain.ExpressionBody : (property as IndexerDeclarationSyntax)?.ExpressionBody;
                return Present(expression, (property as PropertyDeclarationSyntax)?.Initializer);
            case VariableDeclaratorSyntax variable:
                return Present(variable.Initializer);
            case BaseFieldDeclarationSyntax field:
                return field.Declaration.Variables.SelectMany(static variable => Present(variable.Initializer));
            case ParameterSyntax parameter:
                return Present(parameter.Default);
            default:
                return [declaration];
        }
    }

    /// <summary>The body that an expression stands in; null when it stands in none.</summary>
    public static SyntaxNode? Around(SyntaxNode node) => node.Ancestors().FirstOrDefault(static each => each is
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
        or CompilationUnitSyntax
        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }
        or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } });

    private static IEnumerable<SyntaxNode> Present(params SyntaxNode?[] nodes) => nodes.OfType<SyntaxNode>();
}
