namespace FloraGen.Spec.Tests.Facts;

/// <summary>What one of the two documents says about a field. Types are spelt as the seed spells them.</summary>
/// <param name="Owner">The model that declares the field: a component's name, or a model's name in the seed.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="IsOptional">Whether the field may be absent.</param>
/// <param name="Type">Such as <c>string | null</c> or <c>"url" | "signed_url"</c>.</param>
/// <param name="Format">Such as <c>date-time</c>.</param>
/// <param name="Description">The text beside the field itself.</param>
/// <param name="TypeDescription">The text beside the shared type that the field refers to; the seed has none.</param>
/// <param name="Members">The fields of an object written inside this one.</param>
internal sealed record FieldFact(
    string Owner,
    string Name,
    bool IsOptional,
    string Type,
    string? Format,
    string? Description,
    string? TypeDescription,
    IReadOnlyList<FieldFact> Members)
{
    /// <summary>This field and those inside it, each with its path.</summary>
    public IEnumerable<(string Path, FieldFact Field)> Flatten(string parent)
    {
        string path = $"{parent}.{Name}";
        return [(path, this), .. Members.SelectMany(member => member.Flatten(path))];
    }

    /// <summary>All but the words: one line that is equal in both documents.</summary>
    public string ToLine(string path)
        => $"{path}{(IsOptional ? "?" : "")}: {Type}{(Format is null ? "" : $" ({Format})")}";
}
