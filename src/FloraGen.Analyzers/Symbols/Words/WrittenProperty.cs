using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>A property as it is written: by itself, or as a parameter of a record.</summary>
internal readonly record struct WrittenProperty(string Name, TypeSyntax Type, SyntaxList<AttributeListSyntax> Attributes)
{
    public bool HasAttribute(HashSet<string> names)
    {
        foreach (AttributeListSyntax list in Attributes)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (WrittenNames.Of(attribute.Name) is { } name && names.Contains(name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
