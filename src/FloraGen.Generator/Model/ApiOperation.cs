namespace FloraGen.Model;

internal sealed record ApiOperation
{
    /// <summary>Where it stands in the document, as a JSON pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>The operation within its resource, such as <c>create</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One of the things that the resource is about, such as <c>asset</c>.</summary>
    public required string Subject { get; init; }

    public required string Method { get; init; }

    /// <summary>The path as the document writes it, such as <c>/assets/{assetId}</c>.</summary>
    public required string Path { get; init; }

    public required string? Summary { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<ApiParameter> Parameters { get; init; }

    public required ApiBody? Body { get; init; }

    /// <summary>The type of a successful answer; null when it has no content.</summary>
    public required ApiType? Response { get; init; }

    public required string? ResponseDescription { get; init; }

    public required bool RequiresCredentials { get; init; }

    /// <summary>The document accepts an <c>Idempotency-Key</c>: the client sends one for each logical call.</summary>
    public required bool AcceptsIdempotencyKey { get; init; }

    public required ApiPagination? Pagination { get; init; }

    public required ApiWait? Wait { get; init; }
}
