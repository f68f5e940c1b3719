using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>NSwag's names of an enum's values.</summary>
internal sealed class NSwagEnumNamesKeyword : ForeignKeyword
{
    public override string Name => "x-enumNames";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecSequence)
        {
            Add(owner, "x-enum-varnames", value);
        }
    }
}
