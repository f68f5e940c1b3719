namespace FloraGen.Servers.Application.Forms;

/// <summary>A form of fields.</summary>
public sealed record Planting
{
    public required string Name { get; init; }

    public int Count { get; init; }

    public DateOnly? On { get; init; }

    public Place? Place { get; init; }

    public string[]? Tags { get; init; }
}
