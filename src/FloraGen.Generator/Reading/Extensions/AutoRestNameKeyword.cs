using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>AutoRest's word for what something is called in code.</summary>
internal sealed class AutoRestNameKeyword : ForeignKeyword
{
    public override string Name => "x-ms-client-name";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecScalar)
        {
            Add(owner, "x-floragen-name", value);
        }
    }
}
