namespace Peers;

internal sealed record Received(string Method, string Url, IReadOnlyDictionary<string, string> Headers)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);
}
