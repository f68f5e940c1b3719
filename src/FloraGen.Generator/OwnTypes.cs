using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Handles;
using FloraGen.Model;
using Microsoft.CodeAnalysis;

namespace FloraGen;

/// <summary>
/// The project's own types instead of generated ones. All that is asked of the compilation is whether they are there, and how they
/// are read and written: an edit elsewhere changes none of it.
/// </summary>
internal static class OwnTypes
{
    /// <summary>The option of an item that names them.</summary>
    public const string Option = "FloraGenTypes";

    private const string Json = "System.Text.Json.Serialization.";

    /// <summary>The OpenAPI document with those of its types that are there, and diagnostics for the others.</summary>
    public static Specification Resolve(Specification specification, Compilation compilation)
    {
        GeneratorOptions options = specification.Options;
        if (options.OwnTypes.Count == 0)
        {
            return specification;
        }

        List<OwnType> types = [];
        List<DiagnosticInfo> diagnostics = [.. options.Diagnostics];
        foreach (OwnTypeRequest request in options.OwnTypes)
        {
            if (Find(compilation, request, out string fault) is { } type)
            {
                types.Add(type);
            }
            else
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    SpecificationDiagnostics.WrongOption, new SpecLocation(specification.File.Path, 0, 0), Option, request.Text, fault));
            }
        }

        return specification with
        {
            Options = options with
            {
                Diagnostics = diagnostics.ToEquatableArray(),
                Emission = options.Emission with { OwnTypes = types.ToEquatableArray() },
                Reading = options.Reading with { OwnTypes = types.Select(static type => type.Key).ToEquatableArray() },
            },
        };
    }

    private static OwnType? Find(Compilation compilation, OwnTypeRequest request, out string fault)
    {
        fault = "";
        if (Find(compilation, request.Type) is not { } type)
        {
            fault = $"the project has no type '{request.Type}'";
            return null;
        }

        string? info;
        if (request.Converter is null)
        {
            info = InfoOf(compilation, type);
            fault = $"'{request.Type}' names no JsonConverter: name one behind a comma";
        }
        else if (Find(compilation, request.Converter) is { } converter)
        {
            info = InfoOf(type, converter);
            fault = $"'{request.Converter}' is no JsonConverter<{type.Name}> that can be made without arguments, and no JsonSerializerContext";
        }
        else if (FindMember(compilation, request.Converter) is { } member)
        {
            bool isConverter = Ancestors(TypeOf(member)).Any(ancestor => IsOf(ancestor, Json + "JsonConverter<T>", type));
            info = isConverter ? $"Internal.JsonTypes.Of({NameOf(member.ContainingType)}.{member.Name})" : null;
            fault = $"'{request.Converter}' is no JsonConverter<{type.Name}>";
        }
        else
        {
            info = null;
            fault = $"the project has no type '{request.Converter}'";
        }

        return info is null ? null : new OwnType(request.Key, NameOf(type), type.IsValueType, info);
    }

    /// <summary>A type that code of the project can use, in whatever assembly.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string name)
        => compilation.GetTypesByMetadataName(name)
            .FirstOrDefault(type => type.Arity == 0 && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    /// <summary>How a type says that it is read and written: by an attribute, by a property as generated types have it, or by being .NET's.</summary>
    private static string? InfoOf(Compilation compilation, INamedTypeSymbol type)
    {
        INamedTypeSymbol? converter = type.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == Json + "JsonConverterAttribute" && attribute.ConstructorArguments.Length == 1)
            .Select(static attribute => attribute.ConstructorArguments[0].Value as INamedTypeSymbol)
            .FirstOrDefault();
        if (converter is not null && compilation.IsSymbolAccessibleWithin(converter, compilation.Assembly))
        {
            return InfoOf(type, converter);
        }

        bool hasInfo = type.GetMembers("JsonTypeInfo").OfType<IPropertySymbol>().Any(property =>
            property.IsStatic && property.DeclaredAccessibility == Accessibility.Public && IsOf(property.Type as INamedTypeSymbol, Json + "Metadata.JsonTypeInfo<T>", type));
        if (hasInfo)
        {
            return NameOf(type) + ".JsonTypeInfo";
        }

        string known = Json + "Metadata.JsonMetadataServices";
        return type.ContainingNamespace?.ToDisplayString() == "System"
            && compilation.GetTypeByMetadataName(known)?.GetMembers(type.Name + "Converter").Length > 0
            ? $"Internal.JsonTypes.Of(global::{known}.{type.Name}Converter)"
            : null;
    }

    private static string? InfoOf(INamedTypeSymbol type, INamedTypeSymbol converter)
    {
        bool isMade = !converter.IsAbstract && converter.InstanceConstructors.Any(static item => item.Parameters.Length == 0 && item.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);
        foreach (INamedTypeSymbol ancestor in Ancestors(converter))
        {
            if (IsOf(ancestor, Json + "JsonConverter<T>", type))
            {
                return isMade ? $"Internal.JsonTypes.Of(new {NameOf(converter)}())" : null;
            }

            if (ancestor.ToDisplayString() == Json + "JsonSerializerContext")
            {
                return $"({Imports.JsonTypeInfo}<{NameOf(type)}>){NameOf(converter)}.Default.GetTypeInfo(typeof({NameOf(type)}))!";
            }
        }

        return null;
    }

    /// <summary>A static property or field, such as libraries have for their converters.</summary>
    private static ISymbol? FindMember(Compilation compilation, string name)
    {
        int dot = name.LastIndexOf('.');
        return dot < 0 ? null : Find(compilation, name.Substring(0, dot))?.GetMembers(name.Substring(dot + 1))
            .FirstOrDefault(member => member is { IsStatic: true } and (IPropertySymbol or IFieldSymbol) && compilation.IsSymbolAccessibleWithin(member, compilation.Assembly));
    }

    private static INamedTypeSymbol? TypeOf(ISymbol member) => (member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type) as INamedTypeSymbol;

    /// <summary>A type, and what it derives from.</summary>
    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static bool IsOf(INamedTypeSymbol? constructed, string definition, INamedTypeSymbol argument)
        => constructed is { TypeArguments.Length: 1 }
            && constructed.OriginalDefinition.ToDisplayString() == definition
            && SymbolEqualityComparer.Default.Equals(constructed.TypeArguments[0], argument);

    private static string NameOf(INamedTypeSymbol type)
        => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers));
}
