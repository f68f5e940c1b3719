using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>A value in an OpenAPI document's text, with its location. Lives within reading only.</summary>
internal abstract class SpecNode(SpecMark mark)
{
    public SpecLocation Location => mark.Location;
}
