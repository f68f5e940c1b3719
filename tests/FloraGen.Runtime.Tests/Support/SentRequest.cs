namespace RuntimeTests.Support;

internal sealed record SentRequest(string Method, Uri Url, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
