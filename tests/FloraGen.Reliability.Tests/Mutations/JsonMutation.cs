using System.Text;
using System.Text.Json.Nodes;

namespace Reliability.Mutations;

/// <summary>Damages a body: its bytes or its values.</summary>
internal sealed class JsonMutation(Random random)
{
    private const string Signs = "{}[]\",:\\0123456789.eE+- tfn\u0000\u00ff";

    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e3", "-0", "1e400", "99999999999999999999", "0.1000", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud83c\\udf37\"",
        "[]", "{}", "[null]", "{\"x\":[]}", "[[1],[]]", "\"2026-02-30\"", "\"ready\"", "\"failed\"", "\"klingon\"", "{\"type\":\"Person\"}", "\"P1DT2H\"",
    ];

    public byte[] Of(string json) => random.Next(3) switch
    {
        0 => Bytes(Encoding.UTF8.GetBytes(json)),
        1 => Encoding.UTF8.GetBytes(Tree(json)),
        _ => Bytes(Encoding.UTF8.GetBytes(Tree(json))),
    };

    private byte[] Bytes(byte[] json)
    {
        List<byte> bytes = [.. json];
        for (int count = random.Next(1, 4); count > 0 && bytes.Count > 0; count--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 20), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 4:
                    bytes.Insert(at, (byte)Signs[random.Next(Signs.Length)]);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private string Tree(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            List<JsonNode> parents = [];
            Collect(root, parents);
            Change(parents[random.Next(parents.Count)]);
        }

        return root.ToJsonString();
    }

    private void Change(JsonNode parent)
    {
        JsonNode? value = JsonNode.Parse(s_values[random.Next(s_values.Length)]);
        if (parent is JsonArray array)
        {
            array.Insert(random.Next(array.Count + 1), value);
            return;
        }

        JsonObject members = (JsonObject)parent;
        string[] names = [.. members.Select(static member => member.Key)];
        string name = names.Length == 0 || random.Next(8) == 0 ? "unknown" : names[random.Next(names.Length)];
        if (random.Next(4) == 0)
        {
            _ = members.Remove(name);
            return;
        }

        members[name] = value;
    }

    private static void Collect(JsonNode? node, List<JsonNode> parents)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        if (node is JsonObject or JsonArray)
        {
            parents.Add(node);
        }

        foreach (JsonNode? child in children)
        {
            Collect(child, parents);
        }
    }
}
