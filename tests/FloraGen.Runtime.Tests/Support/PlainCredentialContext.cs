using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Support;

/// <summary>A call that nothing is special about.</summary>
internal sealed class PlainCredentialContext(HttpClient http) : ICredentialContext
{
    public ApiOptions Options { get; } = new PlainOptions();

    public string EnvironmentPrefix => "NONE";

    public string BaseUrl => "https://flora.example";

    public HttpClient Http { get; } = http;

    public string UserAgent => "Test";

    public TokenCache Tokens { get; } = new();

    public int MaxRetries => 0;

    public string? FetchedToken { get; set; }
}
