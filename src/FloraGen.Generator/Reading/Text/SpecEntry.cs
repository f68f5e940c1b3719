using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

internal sealed record SpecEntry(string Key, SpecMark KeyMark, SpecNode Value)
{
    public SpecLocation KeyLocation => KeyMark.Location;
}
