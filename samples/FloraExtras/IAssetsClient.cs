namespace Flora;

/// <remarks>The generated interface is partial as well, so that what is added here can be substituted in tests.</remarks>
public partial interface IAssetsClient
{
    /// <summary>Uploads a file in one call: reserves, sends, completes, and waits for what comes of it.</summary>
    /// <param name="file">The file: a path's, a stream's or bytes. It is streamed.</param>
    /// <param name="upload">Where it goes, what it is called, and how to wait.</param>
    /// <param name="progress">Told the number of bytes of the file sent so far.</param>
    /// <param name="cancellationToken">Cancels whichever step is under way.</param>
    /// <returns>The asset: ready, or failed. Look at its status.</returns>
    /// <exception cref="InvalidOperationException">The server wants a file, and does not say where.</exception>
    /// <exception cref="ApiTimeoutException">The asset was neither ready nor failed in time.</exception>
    /// <exception cref="ApiException">A step was refused.</exception>
    /// <exception cref="ApiConnectionException">A host could not be reached, or did not respond in time.</exception>
    Task<AssetRetrieveResponse> UploadAsync(FilePart file, AssetUploadParams upload, IProgress<long>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Uploads what is left of a stream in one call; the stream stays open.</summary>
    /// <param name="content">Sent again after a failure only if it can seek.</param>
    /// <inheritdoc cref="UploadAsync(FilePart, AssetUploadParams, IProgress{long}?, CancellationToken)"/>
    Task<AssetRetrieveResponse> UploadAsync(Stream content, AssetUploadParams upload, IProgress<long>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Has the server fetch a file, and waits for what comes of it. Nothing of the file passes through this machine.</summary>
    /// <param name="url">The file's https URL, which the server can reach.</param>
    /// <param name="upload">Where it goes, what it is called, and how to wait.</param>
    /// <param name="cancellationToken">Cancels whichever step is under way.</param>
    /// <returns>The asset: ready, or failed. Look at its status.</returns>
    /// <exception cref="ArgumentException">It is no absolute https URL.</exception>
    /// <exception cref="ApiTimeoutException">The asset was neither ready nor failed in time.</exception>
    /// <exception cref="ApiException">A step was refused.</exception>
    /// <exception cref="ApiConnectionException">The server could not be reached, or did not respond in time.</exception>
    Task<AssetRetrieveResponse> UploadAsync(Uri url, AssetUploadParams upload, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UploadAsync(Uri, AssetUploadParams, CancellationToken)"/>
    /// <remarks>A text is always a URL, never a path: a file of the disk is <see cref="FilePart.FromFile"/>.</remarks>
    Task<AssetRetrieveResponse> UploadAsync(string url, AssetUploadParams upload, CancellationToken cancellationToken = default);
}
