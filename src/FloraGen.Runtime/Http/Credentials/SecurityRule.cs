namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http.Headers;

/// <summary>The ways to prove who calls that a call takes: alternatives, each a set of credentials that go together.</summary>
internal sealed class SecurityRule
{
    private readonly Credential[][] _alternatives;

    /// <param name="alternatives">In the order of the document. An empty set means that a call may go without.</param>
    public SecurityRule(Credential[][] alternatives)
    {
        _alternatives = alternatives;
        IsOptional = alternatives.Length == 0;
        foreach (Credential[] credentials in alternatives)
        {
            IsOptional |= credentials.Length == 0;
            foreach (Credential credential in credentials)
            {
                FetchesTokens |= credential.FetchesTokens;
            }
        }
    }

    /// <summary>Nothing is sent.</summary>
    public static SecurityRule None { get; } = new([]);

    /// <summary>Whether a call may go without any credential.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether a browser may add the secret by itself: a cookie that the server set, which no code can see.</summary>
    public bool IsLeftToBrowser => Browser.IsHost && UsesHeader("Cookie");

    /// <summary>Whether the secret of a call may be a token that the client fetches.</summary>
    public bool FetchesTokens { get; }

    /// <summary>
    /// The first alternative whose every credential has a secret. Going without comes last, wherever the document names it: who
    /// gave a secret wants it to be used.
    /// </summary>
    /// <param name="options">The client's.</param>
    /// <param name="environmentPrefix">In front of the names of environment variables; null to leave the environment out.</param>
    /// <returns>Null when there is none.</returns>
    public Credential[]? Choose(ApiOptions options, string? environmentPrefix)
    {
        for (int index = 0; index < _alternatives.Length; index++)
        {
            if (_alternatives[index].Length > 0 && HasSecrets(_alternatives[index], options, environmentPrefix))
            {
                return _alternatives[index];
            }
        }

        return null;
    }

    /// <summary>The name of a header among these that carries a secret; null when none does.</summary>
    /// <param name="headers">The headers of a request, or those of all requests.</param>
    /// <param name="except">A header that is not looked for.</param>
    public string? SecretAmong(HttpRequestHeaders headers, string? except = null)
    {
        // Not validated: what no parser understands is sent too.
#if NET8_0_OR_GREATER
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
#endif
        {
            bool isExcepted = string.Equals(header.Key, except, StringComparison.OrdinalIgnoreCase);
            if (!isExcepted && (ApiHeaders.IsCredential(header.Key) || UsesHeader(header.Key)))
            {
                return header.Key;
            }
        }

        return null;
    }

    /// <summary>What a user has to set, every alternative of it.</summary>
    public string Remedy(ApiOptions options, string environmentPrefix)
    {
        List<string> remedies = [];
        for (int index = 0; index < _alternatives.Length; index++)
        {
            string[] parts = new string[_alternatives[index].Length];
            for (int part = 0; part < parts.Length; part++)
            {
                parts[part] = _alternatives[index][part].Remedy(options, environmentPrefix);
            }

            string remedy = string.Join(", and ", parts);
            if (!remedies.Contains(remedy))
            {
                remedies.Add(remedy);
            }
        }

        return remedies.Count == 0 ? $"set {options.GetType().Name}.Authenticate" : string.Join("; or ", remedies);
    }

    /// <summary>Whether somebody else put all secrets of an alternative on a request.</summary>
    public bool IsCarriedBy(CarriedSecrets carried)
    {
        for (int index = 0; index < _alternatives.Length; index++)
        {
            Credential[] credentials = _alternatives[index];
            int count = 0;
            while (count < credentials.Length && credentials[count].IsCarriedBy(carried))
            {
                count++;
            }

            if (count > 0 && count == credentials.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSecrets(Credential[] credentials, ApiOptions options, string? environmentPrefix)
    {
        for (int index = 0; index < credentials.Length; index++)
        {
            if (!credentials[index].HasSecret(options, environmentPrefix))
            {
                return false;
            }
        }

        return true;
    }

    private bool UsesHeader(string name)
    {
        for (int index = 0; index < _alternatives.Length; index++)
        {
            for (int part = 0; part < _alternatives[index].Length; part++)
            {
                if (string.Equals(_alternatives[index][part].HeaderName, name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
