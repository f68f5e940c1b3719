using System.Reflection;
using System.Text.Json.Serialization;

namespace FloraGen.Servers.Checking;

/// <summary>The members of records of the server and of the client, by names that both sides have: letters and digits in lower case.</summary>
internal static class Members
{
    public static Dictionary<string, object?> Of(object value)
    {
        Dictionary<string, object?> members = [];
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            // What a page of the client says besides its members is no part of the response.
            if (property.GetIndexParameters().Length > 0 || property.Name == "HasNextPage" || property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always })
            {
                continue;
            }

            object? member = property.GetValue(value);
            // Others are compared with others alone: a member that the document lacks is no member.
            bool spreads = property.GetCustomAttribute<JsonExtensionDataAttribute>() is not null || property.Name is "AdditionalProperties" or "Entries";
            if (spreads && member is null)
            {
                continue;
            }

            if (spreads && Maps.Of(member!) is { } others)
            {
                foreach ((string name, object? other) in others)
                {
                    members["+" + Spelled(name)] = other;
                }
            }
            else
            {
                members[Spelled(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? NameOf(property))] = member;
            }
        }

        if (WireNames.DiscriminatorOf(value.GetType()) is { } discriminator)
        {
            members[Spelled(discriminator.Name)] = discriminator.Value;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public))
        {
            members[Spelled(field.Name)] = field.GetValue(value);
        }

        return members;
    }

    /// <summary>C# has no member that is called as its type: the client adds a word.</summary>
    private static string NameOf(PropertyInfo property)
    {
        string type = property.DeclaringType!.Name;
        return property.Name == type + "Value" ? type : property.Name;
    }

    /// <summary>A name without what naming policies change.</summary>
    public static string Spelled(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
