using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>NSwag's descriptions of an enum's values.</summary>
internal sealed class NSwagEnumDescriptionsKeyword : ForeignKeyword
{
    public override string Name => "x-enumDescriptions";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecSequence || (value is SpecMapping map && map.Entries.TrueForAll(static entry => entry.Value is SpecScalar)))
        {
            Add(owner, "x-enum-descriptions", value);
        }
    }
}
