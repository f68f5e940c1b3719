using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

internal sealed class SpecScalar(SpecLocation location, string text, SpecScalarKind kind) : SpecNode(location)
{
    public string Text { get; } = text;

    public SpecScalarKind Kind { get; } = kind;
}
