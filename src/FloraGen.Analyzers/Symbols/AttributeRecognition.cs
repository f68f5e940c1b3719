using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols;

/// <summary>A status is what carries <c>[Failure]</c>, a client what carries <c>[GeneratedCode]</c>.</summary>
internal sealed class AttributeRecognition : IStatusRecognition
{
    private const string FailureAttribute = FloraGenAttributes.Namespace + "." + FloraGenAttributes.Failure;
    private const string GeneratedCode = "GeneratedCode";

    public bool AppliesTo(Compilation compilation) => compilation.GetTypesByMetadataName(FailureAttribute).Length > 0;

    public IEnumerable<IAssemblySymbol> AssembliesOf(Compilation compilation)
    {
        HashSet<IAssemblySymbol> defining = new(
            compilation.GetTypesByMetadataName(FailureAttribute).Select(static type => type.ContainingAssembly),
            SymbolEqualityComparer.Default);

        // What a compilation declares itself, no assembly that it refers to can know.
        if (defining.Count == 1 && defining.Contains(compilation.Assembly))
        {
            return defining;
        }

        // The attributes may be public in an assembly that the client's refers to.
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Append(compilation.Assembly)
            .Where(assembly => defining.Contains(assembly)
                || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(defining.Contains)));
    }

    public IReadOnlyList<SyntaxTree>? FilesOf(Compilation compilation, bool everyEnum) => ClientFiles.Of(compilation, everyEnum);

    public StatusRole RoleOf(IFieldSymbol member)
        => FloraGenAttributes.Has(member, FloraGenAttributes.Failure) ? StatusRole.Failure
            : FloraGenAttributes.Has(member, FloraGenAttributes.Pending) ? StatusRole.Pending
            : FloraGenAttributes.Has(member, FloraGenAttributes.Success) ? StatusRole.Success
            : NamesFallback.Role(member);

    public bool IsGenerated(INamedTypeSymbol type)
        => (type.DeclaringSyntaxReferences.IsEmpty || type.DeclaringSyntaxReferences.Any(static part => IsMarked(part.GetSyntax())))
            && type.GetAttributes().Any(static data => data.AttributeClass is { Name: GeneratedCode + "Attribute", ContainingNamespace.Name: "Compiler" });

    public bool CanBeGenerated(TypeDeclarationSyntax part) => IsMarked(part);

    public bool IsGenerated(IMethodSymbol method)
        => method.DeclaringSyntaxReferences.IsEmpty
            || method.DeclaringSyntaxReferences.Any(static part => part.GetSyntax().FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type && IsMarked(type));

    /// <summary>Asked of the syntax, because binding the attributes of every type of a project takes time.</summary>
    public static bool IsMarked(SyntaxNode declaration)
        => declaration is BaseTypeDeclarationSyntax type
            && type.AttributeLists.Any(static list => list.Attributes.Any(static attribute => IsGeneratedCode(attribute.Name)));

    private static bool IsGeneratedCode(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsGeneratedCode(qualified.Right),
        AliasQualifiedNameSyntax aliased => IsGeneratedCode(aliased.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText is GeneratedCode or GeneratedCode + "Attribute",
        _ => false,
    };
}
