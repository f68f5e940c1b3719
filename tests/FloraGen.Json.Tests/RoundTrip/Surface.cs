using System.Text.RegularExpressions;
using FloraGen.Testing.Generation;
using Microsoft.CodeAnalysis;

namespace JsonTests.RoundTrip;

/// <summary>What JSON a client's types stand for: members with their types, names on the wire and whether they are required, values, cases.</summary>
internal static partial class Surface
{
    private static readonly string[] s_plumbing = ["JsonTypeInfo", "AdditionalProperties", "IsFailed", "EqualityContract"];

    public static IReadOnlyDictionary<string, string> Of(GeneratorRun run) => run.Output.Assembly.GlobalNamespace.GetNamespaceMembers()
        .Single(static space => space.Name == "MyApp").GetNamespaceMembers().Single()
        .GetTypeMembers()
        .Where(static type => type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.Text.Json.Serialization.JsonConverterAttribute"))
        .ToDictionary(static type => type.Name, type => Describe(type, run), StringComparer.Ordinal);

    private static string Describe(INamedTypeSymbol type, GeneratorRun run)
    {
        IEnumerable<string> members = type.TypeKind switch
        {
            TypeKind.Enum => type.GetMembers().OfType<IFieldSymbol>().Select(static field => $"{field.Name}={field.ConstantValue}"),
            TypeKind.Struct => Cases(type, []).Select(static item => item.ToDisplayString()).Distinct(StringComparer.Ordinal),
            _ => type.GetMembers().OfType<IPropertySymbol>()
                .Where(static member => member is { DeclaredAccessibility: Accessibility.Public, SetMethod: not null } && !s_plumbing.Contains(member.Name))
                .Select(static member => $"{(member.IsRequired ? "required " : "")}{TypeOf(member)} {member.Name}"),
        };
        string names = WireNames().Match(run.File($"MyApp.Spec.{type.Name}.g.cs")).Groups[1].Value;
        return string.Join(", ", members.Order(StringComparer.Ordinal)) + " " + Spaces().Replace(names, " ");
    }

    /// <summary>A choice that is one of the choices of another one may be read as a part of that.</summary>
    private static IEnumerable<ITypeSymbol> Cases(INamedTypeSymbol union, HashSet<string> seen) => union.GetMembers().OfType<IMethodSymbol>()
        .Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal))
        .Select(static method => method.Parameters[0].Type)
        .SelectMany(item => item is INamedTypeSymbol { TypeKind: TypeKind.Struct } inner
            && inner.GetMembers("IsUnrecognized").Length > 0
            && seen.Add(inner.Name) ? Cases(inner, seen) : [item]);

    /// <summary>A schema that allows anything allows null, whether it says so or not.</summary>
    private static string TypeOf(IPropertySymbol member) => member.Type.ToDisplayString().Replace("JsonElement?", "JsonElement", StringComparison.Ordinal);

    [GeneratedRegex(@"internal static readonly Internal\.\w+ (?:Members|Values) = new\((.*?)\)(?: \{[^}]*\})?;", RegexOptions.Singleline)]
    private static partial Regex WireNames();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
