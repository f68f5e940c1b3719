using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>AutoRest's name for an enum, and names and descriptions for its values.</summary>
internal sealed class AutoRestEnumKeyword : ForeignKeyword
{
    public override string Name => "x-ms-enum";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is not SpecMapping parts)
        {
            return;
        }

        if (parts.String("name") is { } name)
        {
            Add(owner, "x-floragen-enum-name", Text(value.Location, name));
        }

        SpecMapping[] values = [.. (parts["values"] as SpecSequence)?.Items.OfType<SpecMapping>().Where(static item => item.String("value") is not null) ?? []];
        if (values.Length > 0)
        {
            Add(owner, "x-enum-varnames", Texts(value.Location, [.. values.Select(static item => (item.String("value")!, item.String("name")))]));
            Add(owner, "x-enum-descriptions", Texts(value.Location, [.. values.Select(static item => (item.String("value")!, item.String("description")))]));
        }
    }
}
