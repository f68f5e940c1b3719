using System.Reflection;
using System.Text.Json.Serialization;

namespace FloraGen.Servers.Checking;

/// <summary>What the server's types are called in JSON, by the attributes of System.Text.Json.</summary>
public static class WireNames
{
    /// <summary>The name of an enum's value.</summary>
    public static string Of(Enum value)
        => value.GetType().GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString();

    /// <summary>The member that tells a type of a family apart, and its value, or null.</summary>
    public static (string Name, object Value)? DiscriminatorOf(Type type)
    {
        for (Type? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            JsonDerivedTypeAttribute? derived = ancestor.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).FirstOrDefault(attribute => attribute.DerivedType == type);
            if (derived?.TypeDiscriminator is { } value)
            {
                return (ancestor.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false)?.TypeDiscriminatorPropertyName ?? "$type", value);
            }
        }

        return null;
    }
}
