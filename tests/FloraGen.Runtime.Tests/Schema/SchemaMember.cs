using System.Text.Json.Nodes;

namespace RuntimeTests.Schema;

/// <param name="Name">The member's name on the wire.</param>
/// <param name="IsRequired">Whether the document requires it.</param>
/// <param name="Kinds">The kinds of JSON that the document allows: <c>string</c>, <c>number</c>, <c>null</c> and so on.</param>
/// <param name="Sample">A value that the document allows, as JSON.</param>
internal sealed record SchemaMember(string Name, bool IsRequired, IReadOnlyList<string> Kinds, string Sample)
{
    /// <summary>An optional member may come as null: many servers mean the same by both.</summary>
    public bool Allows(string kind) => Kinds.Contains(kind) || (kind == "null" && !IsRequired);

    public JsonNode? NewSample() => JsonNode.Parse(Sample);
}
