using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>The usual way of Swagger 2.0 to say that a value may be null.</summary>
internal sealed class NullableKeyword : ForeignKeyword
{
    public override string Name => "x-nullable";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecScalar)
        {
            Add(owner, "nullable", value);
        }
    }
}
