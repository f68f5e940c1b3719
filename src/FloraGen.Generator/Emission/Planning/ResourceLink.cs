namespace FloraGen.Emission.Planning;

/// <summary>A client's way to a resource.</summary>
internal sealed record ResourceLink(string Property, string TypeName, string? Description);
