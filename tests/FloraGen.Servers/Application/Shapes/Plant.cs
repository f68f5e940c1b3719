namespace FloraGen.Servers.Application.Shapes;

/// <summary>What most operations are about.</summary>
public sealed record Plant(int Id, string Name, string? LatinName, decimal Price, DateOnly? Planted);
