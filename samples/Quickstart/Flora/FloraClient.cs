namespace Quickstart.Flora;

/// <summary>All generated types are partial: what is written here belongs to the generated client.</summary>
public sealed partial class FloraClient
{
    /// <summary>Uploads a file and waits for what comes of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="workspaceId">The workspace that gets the asset; starts with <c>ws_</c>.</param>
    /// <param name="progress">Told the number of bytes of the file sent so far.</param>
    /// <param name="cancellationToken">Cancels whichever step is under way.</param>
    /// <returns>The asset: ready, or failed. Look at its status.</returns>
    /// <exception cref="ApiTimeoutException">The asset was neither within two minutes.</exception>
    /// <exception cref="ApiException">A step was refused, or a host could not be reached.</exception>
    public async Task<AssetRetrieveResponse> UploadAssetAsync(
        FilePart file, string workspaceId, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        AssetCreateParams reservation = new()
        {
            Source = "signed-url",
            WorkspaceId = workspaceId,
            FileName = file.FileName,
            ContentType = file.ContentType,
        };
        AssetCreateResponse created = await Assets.CreateAsync(reservation, cancellationToken: cancellationToken);
        AssetUpload upload = created.Upload
            ?? throw new InvalidOperationException($"The server reserved no upload for '{file.FileName}'.");
        await upload.SendAsync(this, file, progress, cancellationToken);

        // This answer can say `failed` already. The last one says it too, and says the rest.
        _ = await Assets.CompleteAsync(created.AssetId, cancellationToken: cancellationToken);
        return await Assets.WaitForStatusAsync(created.AssetId, cancellationToken: cancellationToken);
    }
}
