using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>A class, a structure or an interface with all its parts, as it is written.</summary>
internal sealed class WrittenType(INamedTypeSymbol type)
{
    private List<WrittenProperty>? _properties;

    public string Name => type.Name;

    public TypeKind Kind => type.TypeKind;

    public List<TypeDeclarationSyntax> Parts { get; } = [.. type.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()).OfType<TypeDeclarationSyntax>()];

    /// <summary>What it derives from, and what it implements.</summary>
    public IEnumerable<TypeSyntax> Bases => Parts.SelectMany(static part => part.BaseList is { } bases ? bases.Types.Select(static each => each.Type) : []);

    public bool HasBase(HashSet<string> names) => Bases.Any(each => WrittenNames.Of(each) is { } name && names.Contains(name));

    /// <summary>Of instances, with those that the parameters of a record are.</summary>
    public List<WrittenProperty> Properties => _properties ??= [.. Parts.SelectMany(PropertiesOf)];

    private static IEnumerable<WrittenProperty> PropertiesOf(TypeDeclarationSyntax part)
    {
        if (part is RecordDeclarationSyntax { ParameterList: { } primary })
        {
            foreach (ParameterSyntax parameter in primary.Parameters)
            {
                if (parameter.Type is { } type)
                {
                    yield return new WrittenProperty(parameter.Identifier.ValueText, type, parameter.AttributeLists);
                }
            }
        }

        foreach (MemberDeclarationSyntax member in part.Members)
        {
            if (member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property && !property.Modifiers.Any(SyntaxKind.StaticKeyword))
            {
                yield return new WrittenProperty(property.Identifier.ValueText, property.Type, property.AttributeLists);
            }
        }
    }
}
