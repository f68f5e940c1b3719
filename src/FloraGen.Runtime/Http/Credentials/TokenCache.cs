namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

/// <summary>The access tokens of a client: each fetched once, however many calls wait for it, and kept until shortly before its end.</summary>
internal sealed class TokenCache
{
    /// <summary>Held while a token is fetched: calls that need one meanwhile wait for it.</summary>
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Replaced and never changed, so that it can be looked through without the gate.</summary>
    private volatile FetchedToken[] _tokens = [];

    /// <param name="source">What the token comes of: what is equal to it shares it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="fetch">Fetches the token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The token could not be fetched.</exception>
    public async Task<string> GetAsync(
        object source, TimeProvider time, Func<CancellationToken, Task<FetchedToken>> fetch, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            FetchedToken? token = Array.Find(_tokens, token => token.Source.Equals(source));
            if (token is null || token.IsRefused || token.UsedUntil <= time.GetUtcNow())
            {
                token = await fetch(cancellationToken).ConfigureAwait(false);
                _tokens = [.. Array.FindAll(_tokens, old => !old.Source.Equals(source)), token];
            }

            return token.Text;
        }
        finally
        {
            _ = _gate.Release();
        }
    }

    /// <summary>Lets go of a token that the API refused. One that another call fetched since then stays.</summary>
    public void Forget(string text)
    {
        foreach (FetchedToken token in _tokens)
        {
            token.IsRefused |= string.Equals(token.Text, text, StringComparison.Ordinal);
        }
    }
}
