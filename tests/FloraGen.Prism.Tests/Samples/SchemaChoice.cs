using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>A list of cases, and the schema that it belongs to.</summary>
internal sealed record SchemaChoice(SpecElement List, SpecElement Owner)
{
    public bool IsOneOf => List.Key == "oneOf";

    public IEnumerable<SpecElement> Cases => List.Items;

    /// <summary>The member that says which case it is, and its text; null where none does.</summary>
    public KeyValuePair<string, string>? MarkOf(SpecElement item)
        => Owner["discriminator"] is { Mapping: not null } discriminator
            && discriminator.Text("propertyName") is { } property
            && SpecTree.ReferenceOf(item) is { } reference
                ? KeyValuePair.Create(property, KeyOf(discriminator, reference, JsonPointer.Keys(reference).LastOrDefault() ?? reference))
                : null;

    /// <summary>The text that a mapping has for a schema, else the schema's name.</summary>
    public static string KeyOf(SpecElement discriminator, string pointer, string name)
        => discriminator["mapping"]?.Members.FirstOrDefault(member => discriminator["mapping"]!.Text(member.Key) is { } target && (target == pointer || target == name))?.Key ?? name;
}
