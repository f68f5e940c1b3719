namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>Looks ahead in JSON, with a copy of the reader.</summary>
internal static class JsonScan
{
    /// <summary>Finds a member of an object, wherever it stands there.</summary>
    /// <param name="reader">A copy that stands on the object's start; left on the member's value.</param>
    /// <param name="name">The member's name.</param>
    public static bool FindMember(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFound = IsText(ref reader, name);
            if (!reader.Read())
            {
                return false;
            }

            if (isFound)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>Whether a name or a text is this one. One that is no valid Unicode is none.</summary>
    public static bool IsText(ref Utf8JsonReader reader, string text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public static JsonKinds Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.String => JsonKinds.Text,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Truth,
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.Null => JsonKinds.Null,
        _ => JsonKinds.None,
    };
}
