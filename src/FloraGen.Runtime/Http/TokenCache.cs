namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

/// <summary>The access tokens of a client: each fetched once, however many calls wait for it, and kept until shortly before its end.</summary>
internal sealed class TokenCache
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<TokenGrant, FetchedToken> _tokens = [];

    /// <exception cref="ApiException">The token could not be fetched.</exception>
    public async Task<string> GetAsync(
        TokenGrant grant, TimeProvider time, Func<CancellationToken, Task<FetchedToken>> fetch, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_tokens.TryGetValue(grant, out FetchedToken? token) || token.UsedUntil <= time.GetUtcNow())
            {
                token = await fetch(cancellationToken).ConfigureAwait(false);
                _tokens[grant] = token;
            }

            return token.Text;
        }
        finally
        {
            _ = _gate.Release();
        }
    }

    /// <summary>Lets go of a token that the API refused. One that another call fetched since then stays.</summary>
    public async Task ForgetAsync(string text, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (KeyValuePair<TokenGrant, FetchedToken> entry in _tokens)
            {
                if (string.Equals(entry.Value.Text, text, StringComparison.Ordinal))
                {
                    _ = _tokens.Remove(entry.Key);
                    return;
                }
            }
        }
        finally
        {
            _ = _gate.Release();
        }
    }
}
