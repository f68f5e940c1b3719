using FloraGen.Reading.Text;

namespace FloraGen.Reading.Swagger2;

/// <summary>Nodes that stand for others: at their locations, with other words.</summary>
internal static class New
{
    public static SpecScalar Text(SpecNode at, string text) => new(at.Location, text, SpecScalarKind.String);

    public static SpecScalar Truth(SpecNode at, bool value) => new(at.Location, value ? "true" : "false", SpecScalarKind.Boolean);

    public static SpecMapping Mapping(SpecNode at, params (string Key, SpecNode Value)[] entries)
    {
        SpecMapping mapping = new(at.Location);
        foreach ((string key, SpecNode value) in entries)
        {
            _ = mapping.TryAdd(key, value.Location, value);
        }

        return mapping;
    }
}
