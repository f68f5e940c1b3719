using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>What a call does with an argument that may be null: not each call uses its value.</summary>
internal static class PayloadArguments
{
    /// <summary>Whether the call only compares the argument, for which null is as good as any value.</summary>
    public static bool AreCompared(IMethodSymbol method)
        => method.ContainingType.Name == "HashCode" || method.Name is nameof(GetHashCode) or nameof(Equals) or nameof(ReferenceEquals) or "Compare" or "CompareOrdinal" or "CompareTo" or "SequenceEqual"
            || (method.Name is "Contains" or "IndexOf" or "LastIndexOf" && method.ContainingType.SpecialType != SpecialType.System_String)
            || (method.ContainingType.Name == "Assert" && method.Name is "Equal" or "NotEqual" or "AreEqual" or "AreNotEqual" or "Same" or "NotSame" or "AreSame" or "Null" or "IsNull");

    /// <summary>Whether the author of the call says that it copes with null: a method of the user's, or a collection of what may be null.</summary>
    public static bool CopesWithNull(IMethodSymbol method, IParameterSymbol parameter, StatusCatalog catalog)
        => parameter.Type.NullableAnnotation == NullableAnnotation.Annotated
            && (parameter.OriginalDefinition.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type }
                || (parameter.OriginalDefinition.Type is not ITypeParameterSymbol && !FrameworkCode.Declares(method) && !catalog.IsGenerated(method)));

    /// <returns>The result of the call with which the argument is not null; null when no result says so.</returns>
    public static bool? NotNullWhen(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "NotNullWhenAttribute", ConstructorArguments: [{ Value: bool result }] })
            {
                return result;
            }
        }

        // Frameworks before .NET Core 3 do not say it.
        return parameter is { Ordinal: 0, RefKind: RefKind.None } && method.IsStatic && FrameworkCode.Declares(method)
            && method.Name is "TryCreate" or "TryParse" or "TryParseExact" or "IsWellFormedUriString"
                ? true
                : null;
    }
}
