namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>
/// The style <c>deepObject</c>. OpenAPI describes one level, <c>filter[a]=1</c>; further levels are written as servers commonly
/// read them: <c>filter[a][b]=1</c> for an object in an object, <c>filter[a][]=1</c> for each simple item of a list, and
/// <c>filter[a][0][b]=1</c> for an item with members or items of its own, which would not hold together without its number.
/// </summary>
internal static class DeepObject
{
    public static IReadOnlyList<string> Pieces(string name, JsonElement value, Func<string, string> escape, Func<string, string> escapeName)
    {
        List<string> pieces = [];
        Add(name, value);
        return pieces;

        void Add(string path, JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Null:
                    break;
                case JsonValueKind.Object:
                    foreach (JsonProperty member in element.EnumerateObject())
                    {
                        Add($"{path}[{member.Name}]", member.Value);
                    }

                    break;
                case JsonValueKind.Array:
                    int index = 0;
                    foreach (JsonElement item in element.EnumerateArray())
                    {
                        Add(IsNested(item) ? $"{path}[{ApiText.Of(index)}]" : path + "[]", item);
                        index++;
                    }

                    break;
                default:
                    pieces.Add($"{escapeName(path)}={escape(StyledValue.TextOf(element))}");
                    break;
            }
        }
    }

    private static bool IsNested(JsonElement item) => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
}
