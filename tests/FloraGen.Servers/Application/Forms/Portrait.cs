namespace FloraGen.Servers.Application.Forms;

/// <summary>A form with files among its fields.</summary>
public sealed record Portrait
{
    public required string Title { get; init; }

    public decimal Price { get; init; }

    public required IFormFile Picture { get; init; }

    public IFormFile? Sketch { get; init; }
}
