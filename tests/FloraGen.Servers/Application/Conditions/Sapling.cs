namespace FloraGen.Servers.Application.Conditions;

/// <summary>What can be patched.</summary>
public sealed class Sapling
{
    public string? Name { get; set; }

    public int Height { get; set; }

    public List<string> Marks { get; set; } = [];
}
