namespace FloraGen.Runtime.Internal;

using System.Net.Http;

/// <summary>A client that a container can make.</summary>
internal interface IRegistered<TClient>
{
    /// <param name="http">The container's connections.</param>
    /// <param name="options">Read for each call.</param>
    /// <param name="tokens">Shared by all clients of one registration.</param>
    static abstract TClient Create(HttpClient http, CurrentOptions options, TokenCache tokens);
}
