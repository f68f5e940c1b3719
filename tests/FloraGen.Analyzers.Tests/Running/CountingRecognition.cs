using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>What the analyzers recognise statuses by, and how often they asked whether a type is generated.</summary>
internal sealed class CountingRecognition : IStatusRecognition
{
    private readonly AttributeRecognition _recognition = new();

    public int Questions { get; private set; }

    public bool AppliesTo(Compilation compilation) => _recognition.AppliesTo(compilation);

    public IEnumerable<IAssemblySymbol> AssembliesOf(Compilation compilation) => _recognition.AssembliesOf(compilation);

    public IReadOnlyList<SyntaxTree>? FilesOf(Compilation compilation, bool everyEnum) => _recognition.FilesOf(compilation, everyEnum);

    public StatusRole RoleOf(IFieldSymbol member) => _recognition.RoleOf(member);

    public bool IsGenerated(INamedTypeSymbol type)
    {
        Questions++;
        return _recognition.IsGenerated(type);
    }

    public bool CanBeGenerated(TypeDeclarationSyntax part)
    {
        Questions++;
        return _recognition.CanBeGenerated(part);
    }

    public bool IsGenerated(IMethodSymbol method) => _recognition.IsGenerated(method);
}
