using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>Zalando's <c>enum</c>.</summary>
internal sealed class ExtensibleEnumKeyword : ForeignKeyword
{
    public override string Name => "x-extensible-enum";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecSequence)
        {
            Add(owner, "enum", value);
        }
    }
}
