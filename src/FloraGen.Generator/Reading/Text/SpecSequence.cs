using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

internal sealed class SpecSequence(SpecPlace place) : SpecNode(place)
{
    public List<SpecNode> Items { get; } = [];
}
