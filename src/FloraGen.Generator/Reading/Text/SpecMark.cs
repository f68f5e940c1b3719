using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>A location, or where in the text to find it: a document has hundreds of thousands of them, and hardly one is asked for.</summary>
internal readonly struct SpecMark
{
    private readonly object _source;
    private readonly int _offset;
    private readonly int _length;

    private SpecMark(object source, int offset, int length)
    {
        _source = source;
        _offset = offset;
        _length = length;
    }

    public SpecLocation Location => _source as SpecLocation ?? ((SpecLines)_source).Location(_offset, _length);

    public static SpecMark At(SpecLines lines, int offset, int length) => new(lines, offset, length);

    public static implicit operator SpecMark(SpecLocation location) => new(location, 0, 0);
}
