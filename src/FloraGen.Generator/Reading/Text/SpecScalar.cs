namespace FloraGen.Reading.Text;

internal sealed class SpecScalar(SpecMark mark, string text, SpecScalarKind kind) : SpecNode(mark)
{
    public string Text { get; } = text;

    public SpecScalarKind Kind { get; } = kind;
}
