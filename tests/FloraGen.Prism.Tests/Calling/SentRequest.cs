using System.Text;

namespace FloraGen.Prism.Tests.Calling;

/// <summary>What a client sent, and what came back.</summary>
internal sealed record SentRequest
{
    public required string Method { get; init; }

    /// <summary>Behind the base URL, with the query, as it was sent.</summary>
    public required string Target { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    public required byte[] Body { get; init; }

    public required int Status { get; init; }

    public required string? ResponseType { get; init; }

    public required byte[] Response { get; init; }

    public required string Verdict { get; init; }

    /// <summary>Why Prism does not accept it.</summary>
    public required string Reason { get; init; }

    public string Path => Target.Split('?', 2)[0];

    public string Query => Target.Split('?', 2) is [_, var query] ? query : "";

    public string BodyText => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
