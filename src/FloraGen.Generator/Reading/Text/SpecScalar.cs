using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

internal sealed class SpecScalar(SpecPlace place, string text, SpecScalarKind kind) : SpecNode(place)
{
    public string Text { get; } = text;

    public SpecScalarKind Kind { get; } = kind;
}
