namespace FloraGen.Servers.Application.Forms;

/// <summary>A member of forms that has members itself.</summary>
public sealed class Place
{
    public string? Garden { get; set; }

    public int Row { get; set; }
}
