namespace FloraGen.Servers.Application.Shapes;

/// <summary>Contains itself.</summary>
public sealed record Branch(string Name, IReadOnlyList<Branch> Branches, Branch? Parent = null);
