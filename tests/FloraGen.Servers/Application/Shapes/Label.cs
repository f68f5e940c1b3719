namespace FloraGen.Servers.Application.Shapes;

/// <summary>A member that follows from another.</summary>
public sealed class Label
{
    public string Name { get; init; } = "";

    public string Capitals => Name.ToUpperInvariant();
}
