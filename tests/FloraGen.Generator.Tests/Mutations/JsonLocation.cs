using System.Text.Json.Nodes;

namespace FloraGen.Tests.Mutations;

/// <summary>A value of a tree, and how to change it where it stands.</summary>
/// <param name="Key">Null for an item of a list.</param>
internal sealed record JsonLocation(JsonNode Owner, string? Key, int Index, JsonNode? Value, string Pointer)
{
    public bool IsWithin(JsonLocation other) => Pointer.StartsWith(other.Pointer + "/", StringComparison.Ordinal) || Pointer == other.Pointer;

    public void Delete()
    {
        if (Owner is JsonObject members)
        {
            _ = members.Remove(Key!);
            return;
        }

        ((JsonArray)Owner).RemoveAt(Index);
    }

    public void Replace(JsonNode? value)
    {
        if (Owner is JsonObject members)
        {
            members[Key!] = value;
            return;
        }

        ((JsonArray)Owner)[Index] = value;
    }

    /// <summary>Another name at the same location; an item of a list keeps its number.</summary>
    public void Rename(string name)
    {
        if (Owner is not JsonObject members || members.ContainsKey(name))
        {
            return;
        }

        KeyValuePair<string, JsonNode?>[] all = [.. members];
        members.Clear();
        foreach ((string key, JsonNode? value) in all)
        {
            members[key == Key ? name : key] = value;
        }
    }
}
