namespace FloraSandbox.Contract;

internal sealed record AssetPage(IReadOnlyList<AssetListItem> Assets, PageMeta Meta);
