using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Benchmarks.Typing;

/// <summary>
/// Lines of what the users of a client see: its documentation, the line that each public type, member and value of an enum is
/// declared on, the braces of a type, and an empty line between two of them. No client with this surface is shorter.
/// </summary>
internal static class SurfaceLines
{
    public static int Of(IEnumerable<SyntaxTree> client) => client.Sum(static tree => tree.GetRoot().DescendantNodes(CanHoldMembers).OfType<MemberDeclarationSyntax>().Sum(Of));

    private static bool CanHoldMembers(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax || (node is BaseTypeDeclarationSyntax type && IsSeen(type));

    private static int Of(MemberDeclarationSyntax member) => member switch
    {
        BaseNamespaceDeclarationSyntax => 0,
        _ when !IsSeen(member) => 0,
        BaseTypeDeclarationSyntax { OpenBraceToken.RawKind: not 0 } => Documentation(member) + 4,
        _ => Documentation(member) + 2,
    };

    private static bool IsSeen(MemberDeclarationSyntax member)
        => member.Modifiers.Any(SyntaxKind.PublicKeyword) || member is EnumMemberDeclarationSyntax || member.Parent is InterfaceDeclarationSyntax;

    private static int Documentation(MemberDeclarationSyntax member) => member.GetLeadingTrivia()
        .Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
        .Sum(static trivia => trivia.ToFullString().AsSpan().Count('\n'));
}
