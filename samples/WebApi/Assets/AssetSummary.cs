namespace WebApi.Assets;

/// <summary>An asset as this application answers it.</summary>
public sealed record AssetSummary(string? Id, string? Name, string? Status);
