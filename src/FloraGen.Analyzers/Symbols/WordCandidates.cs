using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols;

/// <summary>
/// The types of an assembly whose members can be words, by what their syntax mentions: to bind the members of every record and
/// converter of a client takes more time than all else that is asked of them. A type too many only costs that time.
/// </summary>
internal sealed class WordCandidates
{
    /// <summary>Bases of whole clients, of their options, and of lists in pages.</summary>
    private static readonly string[] s_bases = ["IDisposable", "ApiOptions", "IAsyncEnumerable"];

    /// <summary>What a call of a client returns, whatever comes with it.</summary>
    private static readonly string[] s_results = ["Task", "ValueTask", "IAsyncEnumerable", Registrations.Builder];

    /// <summary>The names of statuses, and of types that a status can be in.</summary>
    private readonly HashSet<string> _bearers;
    private readonly HashSet<string> _bases;
    private readonly HashSet<string> _results;

    /// <param name="types">All that the assembly declares.</param>
    /// <param name="statuses">The names of its statuses.</param>
    public WordCandidates(IEnumerable<INamedTypeSymbol> types, IEnumerable<string> statuses)
    {
        _bearers = new(statuses, StringComparer.Ordinal);
        _bases = new(s_bases, StringComparer.Ordinal);
        _results = new(s_results, StringComparer.Ordinal);
        List<INamedTypeSymbol> others = [.. types.Where(static type => type.TypeKind != TypeKind.Enum)];
        List<INamedTypeSymbol> bearers;
        do
        {
            bearers = others.FindAll(Bears);
            _bearers.UnionWith(bearers.Select(static type => type.Name));
            _ = others.RemoveAll(type => _bearers.Contains(type.Name));
        }
        while (bearers.Count > 0);

        _bases.UnionWith(_bearers);
        _results.UnionWith(_bearers);
    }

    /// <summary>What is not declared in source says nothing here: it has to be asked.</summary>
    public bool Include(INamedTypeSymbol type) => _bearers.Contains(type.Name) || type.DeclaringSyntaxReferences.IsEmpty || PartsOf(type).Any(Include);

    private bool Include(TypeDeclarationSyntax part)
        => (part.BaseList is { } bases && bases.Types.Any(each => NameOf(each.Type) is { } name && _bases.Contains(name)))
            || part.Members.Any(IncludeMember);

    private bool IncludeMember(MemberDeclarationSyntax member) => member switch
    {
        BasePropertyDeclarationSyntax { AttributeLists.Count: > 0 } => true,
        MethodDeclarationSyntax { ReturnType: not PredefinedTypeSyntax } method => (method.Parent is InterfaceDeclarationSyntax || method.Modifiers.Any(SyntaxKind.PublicKeyword))
            && !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
            && Mentions(method.ReturnType, _results),
        _ => false,
    };

    /// <summary>Whether a member of a type, or what it derives from, can have a status in it.</summary>
    private bool Bears(INamedTypeSymbol type) => PartsOf(type).Any(part
        => (part.BaseList is { } bases && bases.Types.Any(each => NameOf(each.Type) is { } name && _bearers.Contains(name)))
            || (part.ParameterList is { } primary && primary.Parameters.Any(parameter => parameter.AttributeLists.Count > 0 || Mentions(parameter.Type, _bearers)))
            || part.Members.Any(member => member is BasePropertyDeclarationSyntax property && Mentions(property.Type, _bearers)));

    private static IEnumerable<TypeDeclarationSyntax> PartsOf(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()).OfType<TypeDeclarationSyntax>();

    /// <summary>The name that a type has without its namespace and arguments; null for any other form.</summary>
    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => NameOf(qualified.Right),
        AliasQualifiedNameSyntax aliased => NameOf(aliased.Name),
        _ => null,
    };

    /// <summary>Whether a name stands anywhere in a type: as its argument too, or as what consists of it.</summary>
    private static bool Mentions(TypeSyntax? type, HashSet<string> names) => type switch
    {
        null or PredefinedTypeSyntax => false,
        IdentifierNameSyntax name => names.Contains(name.Identifier.ValueText),
        _ => type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(each => names.Contains(each.Identifier.ValueText)),
    };
}
