using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>NSwag's descriptions of an enum's values.</summary>
internal sealed class NSwagEnumDescriptionsKeyword : ForeignKeyword
{
    public override string Name => "x-enumDescriptions";

    public override void Say(SpecMapping owner, SpecNode value) => Add(owner, "x-enum-descriptions", value);
}
