using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Variables that are disposed at the end of their scope.</summary>
internal static class UsingLocals
{
    public static bool IsUsing(this ILocalSymbol local) => Declaration(local) is not null;

    /// <summary>The code after which a variable is disposed; null for one that is not.</summary>
    public static SyntaxNode? ScopeOf(ILocalSymbol local) => Declaration(local) switch
    {
        LocalDeclarationStatementSyntax { Parent: GlobalStatementSyntax { Parent: { } file } } => file,
        LocalDeclarationStatementSyntax { Parent: { } block } => block,
        { } statement => statement,
        null => null,
    };

    private static StatementSyntax? Declaration(ILocalSymbol local)
        => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Parent.Parent: { } declaration }
            ? declaration switch
            {
                LocalDeclarationStatementSyntax statement when statement.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) => statement,
                UsingStatementSyntax statement => statement,
                _ => null,
            }
            : null;
}
