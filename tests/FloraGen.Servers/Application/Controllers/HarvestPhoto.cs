using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Application.Controllers;

/// <summary>A form of a controller, with a file.</summary>
public sealed class HarvestPhoto
{
    public required string Title { get; set; }

    public int Stars { get; set; }

    public Place? Place { get; set; }

    public required IFormFile Picture { get; set; }
}
