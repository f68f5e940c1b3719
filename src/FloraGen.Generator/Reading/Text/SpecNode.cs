using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>A value in a specification's text, with its place. Lives within reading only.</summary>
internal abstract class SpecNode(SpecPlace place)
{
    public SpecPlace Place { get; } = place;
}
