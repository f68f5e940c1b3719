namespace Peers;

/// <summary>The calls that every client of the document has.</summary>
internal interface IGarden
{
    Task<string?> GetAsync(string id, CancellationToken cancellationToken = default);

    Task<string?> CreateAsync(CancellationToken cancellationToken = default);

    Task<Stream> PictureAsync(string id);
}
