namespace FloraGen.Tests.Calls;

/// <summary>What a client sent.</summary>
internal sealed record SentCall(string Method, string Url, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
