using Refit;

namespace Peers;

/// <summary>The second version of the document, as far as it is called.</summary>
public interface IRefitGardenNext
{
    [Get("/v2/plants/{id}")]
    Task<RefitPlant> GetAsync(string id);
}
