namespace Flora;

/// <summary>The upload in one call. Generated types are partial: what is written here belongs to them.</summary>
public sealed partial class AssetsClient
{
    private const string SignedUrl = "signed-url";

    /// <summary>What a <see cref="FilePart"/> says when nobody named a media type.</summary>
    private const string UnknownContentType = "application/octet-stream";

    /// <inheritdoc/>
    public async Task<AssetRetrieveResponse> UploadAsync(
        FilePart file, AssetUploadParams upload, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(upload);
        string? contentType = file.ContentType == UnknownContentType ? null : file.ContentType;
        AssetCreateResponse created = await CreateAsync(SignedUrl, upload, file.FileName, contentType, cancellationToken).ConfigureAwait(false);
        if (created.Upload is { } target)
        {
            await target.SendAsync(Client, file, progress, cancellationToken).ConfigureAwait(false);

            // This response can say `failed` already. The last one says it too, and says the rest.
            _ = await CompleteAsync(created.AssetId, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        else if (created.Status is AssetStatus.PendingUpload)
        {
            throw new InvalidOperationException($"The server waits for the file of '{created.AssetId}', and did not say where to send it.");
        }

        return await OutcomeAsync(created.AssetId, upload, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<AssetRetrieveResponse> UploadAsync(
        Stream content, AssetUploadParams upload, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(upload);
        return UploadAsync(new FilePart(content, upload.FileName, upload.ContentType), upload, progress, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<AssetRetrieveResponse> UploadAsync(Uri url, AssetUploadParams upload, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(upload);
        if (!url.IsAbsoluteUri || url.Scheme != Uri.UriSchemeHttps)
        {
            throw NoHttpsUrl(nameof(url));
        }

        AssetCreateResponse created = await CreateAsync(url.AbsoluteUri, upload, NameIn(url), null, cancellationToken).ConfigureAwait(false);
        return await OutcomeAsync(created.AssetId, upload, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<AssetRetrieveResponse> UploadAsync(string url, AssetUploadParams upload, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        return Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out Uri? parsed)
            ? UploadAsync(parsed, upload, cancellationToken)
            : throw NoHttpsUrl(nameof(url));
    }

    private Task<AssetCreateResponse> CreateAsync(
        string source, AssetUploadParams upload, string? fileName, string? contentType, CancellationToken cancellationToken)
    {
        AssetCreateParams body = new()
        {
            Source = source,
            WorkspaceId = upload.WorkspaceId,
            ContentType = upload.ContentType ?? contentType,
            FileName = upload.FileName ?? fileName,
            Folder = upload.Folder,
        };
        return CreateAsync(body, cancellationToken: cancellationToken);
    }

    private Task<AssetRetrieveResponse> OutcomeAsync(string assetId, AssetUploadParams upload, CancellationToken cancellationToken)
        => upload.WaitsForStatus
            ? WaitForStatusAsync(assetId, upload.Wait, cancellationToken: cancellationToken)
            : RetrieveAsync(assetId, cancellationToken: cancellationToken);

    /// <summary>The text is not repeated: a URL may hold a secret.</summary>
    private static ArgumentException NoHttpsUrl(string parameter)
        => new("The source is no absolute https URL. A file of the disk is uploaded as FilePart.FromFile(path).", parameter);

    private static string? NameIn(Uri url)
    {
        string last = Uri.UnescapeDataString(url.Segments[^1].TrimEnd('/'));
        return last.Length == 0 ? null : last;
    }
}
