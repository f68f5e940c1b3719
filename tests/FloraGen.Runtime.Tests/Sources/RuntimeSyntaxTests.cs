using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RuntimeTests.Support;

namespace RuntimeTests.Sources;

/// <summary>What the runtime's source may contain, as the compiler sees it.</summary>
public class RuntimeSyntaxTests
{
    private static readonly string s_folder = RepositoryPath.Of("src", "FloraGen.Runtime");

    private static readonly string[] s_symbolsOfNet8 = ["NET8_0_OR_GREATER", "HAS_TIME_PROVIDER", "HAS_DATE_ONLY", "HAS_CONFIGURATION"];

    /// <summary>Each file as .NET 8 gets it, and those that differ elsewhere as older frameworks get them too.</summary>
    public static TheoryData<string, bool> Files
    {
        get
        {
            TheoryData<string, bool> files = [];
            foreach (string file in ((IEnumerable<object[]>)RuntimeSourceTests.Files).Select(static row => (string)row[0]))
            {
                files.Add(file, true);
                if (File.ReadAllText(Path.Combine(s_folder, file)).Contains("\n#if ", StringComparison.Ordinal))
                {
                    files.Add(file, false);
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OldestLanguageOfUsersReadsIt(string file, bool isNet8) => Assert.Empty(Tree(file, isNet8).GetDiagnostics());

    [Theory]
    [MemberData(nameof(Files))]
    public void FileHasOneType(string file, bool isNet8)
    {
        BaseNamespaceDeclarationSyntax space = Assert.IsType<FileScopedNamespaceDeclarationSyntax>(Assert.Single(Root(file, isNet8).Members));

        Assert.Single(space.Members);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void UsingsStandInsideTheNamespace(string file, bool isNet8) => Assert.Empty(Root(file, isNet8).Usings);

    /// <summary>Users' programs may have a synchronization context, and some of them block on it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void NoAwaitComesBackToTheContext(string file, bool isNet8)
    {
        string[] wrong =
        [
            .. Root(file, isNet8).DescendantNodes()
                .Select(static node => node switch
                {
                    AwaitExpressionSyntax { Expression: var awaited } => awaited,
                    ForEachStatementSyntax { AwaitKeyword.RawKind: not (int)SyntaxKind.None, Expression: var awaited } => awaited,
                    UsingStatementSyntax { AwaitKeyword.RawKind: not (int)SyntaxKind.None, Expression: { } awaited } => awaited,
                    _ => null,
                })
                .Where(static awaited => awaited is not null && !awaited.ToString().EndsWith(".ConfigureAwait(false)", StringComparison.Ordinal))
                .Select(static awaited => awaited!.ToString()),
            .. Root(file, isNet8).DescendantNodes().OfType<LocalDeclarationStatementSyntax>()
                .Where(static local => local.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword))
                .Select(static local => local.ToString()),
        ];

        Assert.Empty(wrong);
    }

    /// <summary>But for a stream whose reader asked for a synchronous read.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void NothingIsUnsafeOrDynamicOrBlocks(string file, bool isNet8)
        => Assert.DoesNotContain(
            Root(file, isNet8).DescendantTokens(),
            token => token.IsKind(SyntaxKind.UnsafeKeyword) || token.IsKind(SyntaxKind.LockKeyword) || token.ValueText is "dynamic" or "Wait"
                || (token.ValueText == "GetResult" && file != "Downloads/AwaitedStream.cs"));

    private static CompilationUnitSyntax Root(string file, bool isNet8) => (CompilationUnitSyntax)Tree(file, isNet8).GetRoot();

    private static SyntaxTree Tree(string file, bool isNet8)
        => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(s_folder, file)), new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: isNet8 ? s_symbolsOfNet8 : []));
}
