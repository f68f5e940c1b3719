namespace FloraGen.Reading.Text;

internal sealed class SpecSequence(SpecMark mark) : SpecNode(mark)
{
    public List<SpecNode> Items { get; } = [];
}
