namespace WebApi.Assets;

/// <summary>An asset as this application returns it.</summary>
public sealed record AssetSummary(string? Id, string? Name, string? Status);
