using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>A value in a specification's text, with its place. Lives within reading only.</summary>
internal abstract class SpecNode(SpecMark mark)
{
    public SpecPlace Place => mark.Place;
}
