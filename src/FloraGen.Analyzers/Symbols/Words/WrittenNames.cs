using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>The names in a type as it is written.</summary>
internal static class WrittenNames
{
    /// <returns>The name without its namespace and arguments, or of what a nullable type is made of; null for any other form.</returns>
    public static string? Of(TypeSyntax type) => type switch
    {
        GenericNameSyntax { Identifier.ValueText: nameof(Nullable), TypeArgumentList.Arguments: [var value] } => Of(value),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => Of(qualified.Right),
        AliasQualifiedNameSyntax aliased => Of(aliased.Name),
        NullableTypeSyntax nullable => Of(nullable.ElementType),
        _ => null,
    };

    /// <summary>Whether a name stands anywhere in a type: as its argument too, or as what consists of it.</summary>
    public static bool Mentions(TypeSyntax type, HashSet<string> names) => type switch
    {
        PredefinedTypeSyntax => false,
        IdentifierNameSyntax name => names.Contains(name.Identifier.ValueText),
        NullableTypeSyntax nullable => Mentions(nullable.ElementType, names),
        ArrayTypeSyntax array => Mentions(array.ElementType, names),
        GenericNameSyntax generic => names.Contains(generic.Identifier.ValueText) || generic.TypeArgumentList.Arguments.Any(argument => Mentions(argument, names)),
        QualifiedNameSyntax qualified => Mentions(qualified.Left, names) || Mentions(qualified.Right, names),
        AliasQualifiedNameSyntax aliased => Mentions(aliased.Name, names),
        _ => type.DescendantNodes().OfType<SimpleNameSyntax>().Any(each => names.Contains(each.Identifier.ValueText)),
    };
}
