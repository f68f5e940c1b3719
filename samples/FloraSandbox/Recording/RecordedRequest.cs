namespace FloraSandbox.Recording;

/// <summary>A request as it reached the sandbox, before faults and checks.</summary>
public sealed class RecordedRequest
{
    private readonly Lock _gate = new();
    private readonly List<RecordedPart> _parts = [];
    private long _bodySize;

    internal RecordedRequest()
    {
    }

    /// <summary>The method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path as it was sent, percent-encoding kept: <c>/api/v1/assets/a%20b</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query as it was sent, with its question mark; empty when there was none.</summary>
    public required string Query { get; init; }

    /// <summary>The headers, in clear text, names compared without regard to case. Several values of one name are joined with a comma.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Whether the request came to the upload address rather than to the API.</summary>
    public required bool IsUpload { get; init; }

    /// <summary>The body as text; null for requests to the upload address, whose bodies are not kept.</summary>
    public string? Body { get; internal set; }

    /// <summary>How many bytes of body the sandbox has read. An upload that was refused or that a fault hit may not have been read at all.</summary>
    public long BodySize => Interlocked.Read(ref _bodySize);

    /// <summary>
    /// The parts of an upload's form that the sandbox has read, in their order; empty for requests to the API. Reading ends at
    /// the first part that is not as reserved.
    /// </summary>
    public IReadOnlyList<RecordedPart> Parts
    {
        get
        {
            lock (_gate)
            {
                return [.. _parts];
            }
        }
    }

    /// <summary>The method and the path.</summary>
    public override string ToString() => $"{Method} {Path}{Query}";

    internal void AddPart(RecordedPart part)
    {
        lock (_gate)
        {
            _parts.Add(part);
        }
    }

    internal void CountBody(int bytes) => Interlocked.Add(ref _bodySize, bytes);
}
