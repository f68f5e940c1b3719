using Described.Flora;

namespace JsonTests.Pages;

internal sealed class StoredAsset
{
    public int Id { get; set; }

    public required AssetRetrieveResponse Asset { get; set; }

    public AssetStatus Status { get; set; }

    public required ErrorField Error { get; set; }
}
