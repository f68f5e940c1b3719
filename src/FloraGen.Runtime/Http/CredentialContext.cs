namespace FloraGen.Runtime.Internal;

using System.Net.Http;

/// <summary>What a credential needs of the call that it goes with.</summary>
internal sealed class CredentialContext
{
    public required ApiOptions Options { get; init; }

    public required string EnvironmentPrefix { get; init; }

    /// <summary>Where the API is, for a token URL that is relative.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>What fetches tokens.</summary>
    public required HttpClient Http { get; init; }

    public required string UserAgent { get; init; }

    public required TokenCache Tokens { get; init; }

    /// <summary>How often a request for a token is tried again.</summary>
    public required int MaxRetries { get; init; }

    /// <summary>The token that was fetched for the call; null when it took none of the cache.</summary>
    public string? FetchedToken { get; set; }
}
