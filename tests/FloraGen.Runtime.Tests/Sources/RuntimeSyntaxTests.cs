using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RuntimeTests.Support;

namespace RuntimeTests.Sources;

/// <summary>What the runtime's source may contain, as the compiler sees it.</summary>
public class RuntimeSyntaxTests
{
    private static readonly string s_folder = RepositoryPath.Of("src", "FloraGen.Runtime");

    public static TheoryData<string> Files => RuntimeSourceTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void OldestLanguageOfUsersReadsIt(string file) => Assert.Empty(Tree(file).GetDiagnostics());

    [Theory]
    [MemberData(nameof(Files))]
    public void FileHasOneType(string file)
    {
        BaseNamespaceDeclarationSyntax space = Assert.IsType<FileScopedNamespaceDeclarationSyntax>(Assert.Single(Root(file).Members));

        Assert.Single(space.Members);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void UsingsStandInsideTheNamespace(string file) => Assert.Empty(Root(file).Usings);

    /// <summary>Users' programs may have a synchronization context, and some of them block on it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void NoAwaitComesBackToTheContext(string file)
    {
        string[] wrong =
        [
            .. Root(file).DescendantNodes()
                .Select(static node => node switch
                {
                    AwaitExpressionSyntax { Expression: var awaited } => awaited,
                    ForEachStatementSyntax { AwaitKeyword.RawKind: not (int)SyntaxKind.None, Expression: var awaited } => awaited,
                    UsingStatementSyntax { AwaitKeyword.RawKind: not (int)SyntaxKind.None, Expression: { } awaited } => awaited,
                    _ => null,
                })
                .Where(static awaited => awaited is not null && !awaited.ToString().EndsWith(".ConfigureAwait(false)", StringComparison.Ordinal))
                .Select(static awaited => awaited!.ToString()),
            .. Root(file).DescendantNodes().OfType<LocalDeclarationStatementSyntax>()
                .Where(static local => local.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword))
                .Select(static local => local.ToString()),
        ];

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NothingIsUnsafeOrDynamicOrBlocks(string file)
        => Assert.DoesNotContain(
            Root(file).DescendantTokens(),
            static token => token.IsKind(SyntaxKind.UnsafeKeyword) || token.IsKind(SyntaxKind.LockKeyword) || token.ValueText is "dynamic" or "GetResult" or "Wait");

    private static CompilationUnitSyntax Root(string file) => (CompilationUnitSyntax)Tree(file).GetRoot();

    private static SyntaxTree Tree(string file)
        => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(s_folder, file)), new CSharpParseOptions(LanguageVersion.CSharp12));
}
