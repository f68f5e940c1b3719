using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

internal sealed class SpecSequence(SpecLocation location) : SpecNode(location)
{
    public List<SpecNode> Items { get; } = [];
}
