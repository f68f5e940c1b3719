using System.Security.Cryptography;
using System.Text;

namespace Flora;

/// <summary>
/// Tells whether a webhook comes from FLORA, and is not an old one played again. FLORA signs <c>t.body</c> with HMAC-SHA-256
/// under the workspace's signing secret, where <c>t</c> is the time in Unix seconds, and sends
/// <c>Flora-Signature: t=…,v1=hex</c>. One object serves any number of requests at once.
/// </summary>
public sealed class FloraWebhooks
{
    /// <summary>The header that carries the signature.</summary>
    public const string SignatureHeader = "Flora-Signature";

    private const int HexLength = 2 * SHA256.HashSizeInBytes;

    private readonly byte[][] _keys;

    /// <summary>Takes what is signed with any of the secrets.</summary>
    /// <param name="secrets">The workspace's signing secret, <c>whsec_…</c>, as it was shown; while it is replaced, the old and the new one.</param>
    /// <exception cref="ArgumentException">There is no secret, or an empty one, with which anybody could sign.</exception>
    public FloraWebhooks(params string[] secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (secrets.Length == 0 || secrets.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A signing secret is needed, and none may be empty.", nameof(secrets));
        }

        // The prefix is a part of the key: the secret is a text here, and no base64.
        _keys = [.. secrets.Select(static secret => Encoding.UTF8.GetBytes(secret))];
    }

    /// <summary>
    /// How far the time of the signature may lie before or after now. Five minutes, as whole seconds;
    /// <see cref="Timeout.InfiniteTimeSpan"/> takes any time, such as that of a delivery kept for a test.
    /// </summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock that tells now.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Returns if the request is FLORA's and recent.</summary>
    /// <param name="body">The body as it arrived, byte by byte. JSON that was read and written again is another text.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>; null when the request has none.</param>
    /// <exception cref="FloraWebhookException">It is not to be trusted. <see cref="FloraWebhookException.Problem"/> tells why: log it, and return 400.</exception>
    public void Verify(ReadOnlySpan<byte> body, string? signature)
    {
        FloraWebhookSignature signed = FloraWebhookSignature.Parse(signature);
        if (!IsSigned(body, signed))
        {
            throw new FloraWebhookException(FloraWebhookProblem.WrongSignature, "No signature of the webhook is right: its body was changed, or it was signed with another secret.");
        }

        // Looked at last, so that only who can sign learns what is too old.
        TimeSpan age = TimeSpan.FromSeconds(TimeProvider.GetUtcNow().ToUnixTimeSeconds() - signed.UnixSeconds);
        if (Tolerance != Timeout.InfiniteTimeSpan && age.Duration() > Tolerance)
        {
            string side = age > TimeSpan.Zero ? "before" : "after";
            throw new FloraWebhookException(FloraWebhookProblem.OutsideWindow, $"The webhook was signed {age.Duration():c} {side} now, which is more than {Tolerance:c}.");
        }
    }

    /// <summary>Every secret is tried with every signature, whatever was found before: the time that it takes tells nothing.</summary>
    private bool IsSigned(ReadOnlySpan<byte> body, FloraWebhookSignature signed)
    {
        bool found = false;
        Span<byte> given = stackalloc byte[HexLength];
        Span<byte> expected = stackalloc byte[HexLength];
        foreach (byte[] key in _keys)
        {
            WriteSignature(key, signed.Time, body, expected);
            foreach (string candidate in signed.Signatures)
            {
                if (candidate.Length == HexLength)
                {
                    _ = Encoding.ASCII.GetBytes(candidate, given);
                    found |= CryptographicOperations.FixedTimeEquals(given, expected);
                }
            }
        }

        return found;
    }

    private static void WriteSignature(byte[] key, string time, ReadOnlySpan<byte> body, Span<byte> hex)
    {
        using IncrementalHash hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.ASCII.GetBytes(time + "."));
        hash.AppendData(body);
        _ = Encoding.ASCII.GetBytes(Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant(), hex);
    }
}
