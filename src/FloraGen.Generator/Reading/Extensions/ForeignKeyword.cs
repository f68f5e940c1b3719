using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>A keyword of another tool that says what one of the standard's or of ours says: it is added in these words.</summary>
internal abstract class ForeignKeyword
{
    public abstract string Name { get; }

    /// <summary>Adds to the object that has the keyword. What is there already stays: it was written for us.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="value">The keyword's value.</param>
    public abstract void Say(SpecMapping owner, SpecNode value);

    /// <summary>Adds at the location of the foreign word, where its faults are reported.</summary>
    protected static void Add(SpecMapping owner, string keyword, SpecNode value) => _ = owner.TryAdd(keyword, value.Location, value);

    protected static SpecScalar Text(SpecLocation location, string text) => new(location, text, SpecScalarKind.String);

    protected static SpecScalar False(SpecLocation location) => new(location, "false", SpecScalarKind.Boolean);

    /// <summary>An object of texts; those that are null are left out.</summary>
    protected static SpecMapping Texts(SpecLocation location, params (string Key, string? Value)[] entries)
    {
        SpecMapping mapping = new(location);
        foreach ((string key, string? value) in entries)
        {
            if (value is not null)
            {
                _ = mapping.TryAdd(key, location, Text(location, value));
            }
        }

        return mapping;
    }
}
