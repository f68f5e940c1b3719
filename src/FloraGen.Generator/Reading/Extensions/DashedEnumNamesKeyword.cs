using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>Another spelling of the names of an enum's values.</summary>
internal sealed class DashedEnumNamesKeyword : ForeignKeyword
{
    public override string Name => "x-enum-names";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecSequence)
        {
            Add(owner, "x-enum-varnames", value);
        }
    }
}
