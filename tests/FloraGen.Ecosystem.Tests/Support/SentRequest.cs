namespace EcosystemTests.Support;

internal sealed record SentRequest(string Method, Uri Url, string Body, IReadOnlyDictionary<string, string> Headers);
