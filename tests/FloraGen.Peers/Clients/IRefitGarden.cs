using Refit;

namespace Peers;

/// <summary>The document, as a user of Refit writes it down.</summary>
public interface IRefitGarden
{
    [Get("/plants")]
    Task<List<RefitPlant>> ListAsync([AliasAs("api-version")] string apiVersion = "2026-01-01", [Header("X-Workspace")] string? workspace = null, CancellationToken cancellationToken = default);

    [Post("/plants")]
    Task<RefitPlant> CreateAsync([Body] RefitPlant plant, CancellationToken cancellationToken = default);

    [Get("/plants/{id}")]
    Task<RefitPlant> GetAsync(string id, CancellationToken cancellationToken = default);

    [Get("/plants/{id}")]
    Task<RefitPlant> GetAsUserAsync(string id, [Authorize("Bearer")] string token);

    [Get("/plants/{id}")]
    [Timeout(300)]
    Task<RefitPlant> GetSoonAsync(string id);

    [Get("/plants/{id}")]
    Task<RefitPlant> GetWithAsync(string id, [Property("tenant")] string tenant);

    [Get("/plants/{id}/history")]
    Task<RefitPlant> HistoryAsync(string id, [Query] string word);

    [Get("/plants/{id}/picture")]
    Task<Stream> PictureAsync(string id);
}
