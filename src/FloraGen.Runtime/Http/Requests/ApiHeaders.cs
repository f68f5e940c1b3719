namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
#if !NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

/// <summary>Headers that a call has of its own. What is null is left out.</summary>
internal sealed partial class ApiHeaders
{
#if !NET8_0_OR_GREATER
    private static readonly bool s_isFramework = RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal)
        || RuntimeInformation.FrameworkDescription.StartsWith("Mono", StringComparison.Ordinal);
#endif

    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <exception cref="ArgumentException">HTTP does not allow the name or the value, such as one with a line end, which would start another header.</exception>
    /// <returns>Null where there are no parameters.</returns>
    public static ApiHeaders? Of(IHidden<ApiHeaders>? parameters) => parameters?.Hidden;

    public ApiHeaders Add(string name, string? value)
    {
        if (value is not null)
        {
            Check(name, value);
            _headers.Add(new(name, value));
        }

        return this;
    }

    public void ApplyTo(HttpRequestMessage message)
    {
        foreach (KeyValuePair<string, string> header in _headers)
        {
            Set(message, header.Key, header.Value);
        }
    }

    /// <summary>Sets a header instead of the one that is there.</summary>
    public static void Set(HttpRequestMessage message, string name, string value)
    {
        Check(name, value);
        if (TrySet(message.Headers, name, value))
        {
            return;
        }

        // Content-Type and its kin belong to the body: without one they stand beside an empty one.
        message.Content ??= CanHaveContent(message.Method) ? new ByteArrayContent([]) : throw Unsendable(name, $" with {message.Method} without a body");
        if (!TrySet(message.Content.Headers, name, value))
        {
            throw Unsendable(name, "");
        }
    }

    /// <summary>Adds a value to those that the header has.</summary>
    public static void Append(HttpRequestMessage message, string name, string value)
    {
        Check(name, value);
        if (!message.Headers.TryAddWithoutValidation(name, value))
        {
            throw Unsendable(name, "");
        }
    }

    /// <summary>Whether a header is one that every server takes a secret from.</summary>
    public static bool IsCredential(string name)
        => name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Proxy-Authorization", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);

    private static InvalidOperationException Unsendable(string name, string call)
        => new($"The header '{name}' cannot be sent{call}: the connections do not take it.");

    /// <summary>Browsers and .NET Framework refuse a body, even an empty one, where the method has no use for it.</summary>
    private static bool CanHaveContent(HttpMethod method)
#if NET8_0_OR_GREATER
        => !Browser.IsHost || (method != HttpMethod.Get && method != HttpMethod.Head);
#else
        => !(Browser.IsHost || s_isFramework) || (method != HttpMethod.Get && method != HttpMethod.Head);
#endif

    private static bool TrySet(HttpHeaders headers, string name, string value)
    {
        // Removing a header that cannot be among these would throw.
        if (RawHeaders.Contains(headers, name))
        {
            _ = headers.Remove(name);
        }

        return headers.TryAddWithoutValidation(name, value);
    }

    private static void Check(string name, string value)
    {
        if (!HeaderText.IsName(name))
        {
            throw new ArgumentException($"'{name}' is not a valid header name.", nameof(name));
        }

        ArgumentCheck.NotNull(value);
        if (!HeaderText.IsValue(value))
        {
            throw new ArgumentException($"The value of the header '{name}' contains a character that cannot be sent, such as a line break.", nameof(value));
        }
    }
}
