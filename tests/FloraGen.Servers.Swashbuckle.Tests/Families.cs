using System.Reflection;
using System.Text.Json.Serialization;

namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Families of types as System.Text.Json tells them apart.</summary>
internal static class Families
{
    public static IEnumerable<Type> CasesOf(Type type) => type.GetCustomAttributes<JsonDerivedTypeAttribute>(false)
        .Select(static derived => derived.DerivedType)
        .Where(derived => derived != type);

    public static string? DiscriminatorOf(Type type) => type.IsDefined(typeof(JsonDerivedTypeAttribute), false)
        ? type.GetCustomAttribute<JsonPolymorphicAttribute>(false)?.TypeDiscriminatorPropertyName ?? "$type"
        : null;

    public static string ValueOf(Type type) => $"{WireNames.DiscriminatorOf(type)?.Value}";
}
