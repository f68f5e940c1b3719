using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Tests.Stress;

/// <summary>Takes every enum with a member that sounds like failure for a status, and every type for a client's: code that knows no client then has plenty of both.</summary>
internal sealed class FailLikeRecognition : IStatusRecognition
{
    private static readonly string[] s_failures = ["Fail", "Error", "Invalid", "Abort", "Cancel", "None", "Unknown", "Bad"];
    private static readonly string[] s_pending = ["Pending", "Running", "Start"];

    public bool AppliesTo(Compilation compilation) => true;

    public IEnumerable<IAssemblySymbol> AssembliesOf(Compilation compilation) => [compilation.Assembly];

    public IReadOnlyList<SyntaxTree>? FilesOf(Compilation compilation, bool everyEnum) => null;

    public StatusRole RoleOf(IFieldSymbol member)
        => s_failures.Any(word => member.Name.Contains(word, StringComparison.Ordinal)) ? StatusRole.Failure
            : s_pending.Any(word => member.Name.Contains(word, StringComparison.Ordinal)) ? StatusRole.Pending
            : StatusRole.None;

    public bool IsGenerated(INamedTypeSymbol type) => true;

    public bool IsGenerated(IMethodSymbol method) => true;

    public bool CanBeGenerated(TypeDeclarationSyntax part) => true;
}
