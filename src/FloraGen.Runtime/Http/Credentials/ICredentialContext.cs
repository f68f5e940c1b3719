namespace FloraGen.Runtime.Internal;

using System.Net.Http;

/// <summary>What a credential needs of the call that it goes with.</summary>
internal interface ICredentialContext
{
    ApiOptions Options { get; }

    string EnvironmentPrefix { get; }

    /// <summary>Where the API is, for a token URL that is relative.</summary>
    string BaseUrl { get; }

    /// <summary>What fetches tokens.</summary>
    HttpClient Http { get; }

    string UserAgent { get; }

    TokenCache Tokens { get; }

    /// <summary>How often a request for a token is tried again.</summary>
    int MaxRetries { get; }

    /// <summary>The token that was fetched for the call; null when it took none of the cache.</summary>
    string? FetchedToken { get; set; }
}
