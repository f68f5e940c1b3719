namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A way to prove who calls.</summary>
internal abstract class Credential
{
    /// <summary>The header that carries the secret; null when none does.</summary>
    public virtual string? HeaderName => "Authorization";

    /// <summary>Whether the secret may be a token that the client fetches.</summary>
    public virtual bool FetchesTokens => false;

    /// <summary>What a user has to set, for the message that says so.</summary>
    public abstract string Remedy(ApiOptions options, string environmentPrefix);

    /// <summary>Whether the options or the environment have what it takes.</summary>
    /// <param name="options">The client's.</param>
    /// <param name="environmentPrefix">In front of the names of environment variables; null to leave the environment out.</param>
    public abstract bool HasSecret(ApiOptions options, string? environmentPrefix);

    /// <summary>Whether somebody else put a secret where this one would stand.</summary>
    public virtual bool IsCarriedBy(CarriedSecrets carried) => HeaderName is { } name && carried.HasHeader(name);

    /// <summary>Puts the secret, which is there, on a request.</summary>
    /// <exception cref="InvalidOperationException">The secret cannot be sent.</exception>
    public abstract ValueTask ApplyAsync(HttpRequestMessage message, ICredentialContext context, CancellationToken cancellationToken);
}
