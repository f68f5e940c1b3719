using FloraGen.Servers.Application.Enums;

namespace FloraGen.Servers.Application.Controllers;

/// <summary>Parameters of a query that belong together.</summary>
public sealed class HarvestQuery
{
    public string? Name { get; set; }

    public Color? Color { get; set; }

    public int[] Years { get; set; } = [];

    public DateOnly? Since { get; set; }
}
