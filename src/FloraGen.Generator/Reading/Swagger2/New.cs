using FloraGen.Reading.Text;

namespace FloraGen.Reading.Swagger2;

/// <summary>Nodes that stand for others: at their places, with other words.</summary>
internal static class New
{
    public static SpecScalar Text(SpecNode at, string text) => new(at.Place, text, SpecScalarKind.String);

    public static SpecScalar Truth(SpecNode at, bool value) => new(at.Place, value ? "true" : "false", SpecScalarKind.Boolean);

    public static SpecMapping Mapping(SpecNode at, params (string Key, SpecNode Value)[] entries)
    {
        SpecMapping mapping = new(at.Place);
        foreach ((string key, SpecNode value) in entries)
        {
            _ = mapping.TryAdd(key, value.Place, value);
        }

        return mapping;
    }
}
