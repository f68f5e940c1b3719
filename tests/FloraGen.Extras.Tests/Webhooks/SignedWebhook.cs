using System.Security.Cryptography;
using System.Text;

namespace ExtrasTests.Webhooks;

/// <summary>Signs as FLORA does, by other means than the code that is tested.</summary>
internal static class SignedWebhook
{
    public const string Secret = "whsec_dGhlIHNlY3JldCBnYXJkZW4";

    /// <summary>2026-01-02 03:04:05 UTC.</summary>
    public const long Time = 1767323045;

    public static byte[] Body { get; } = [.. """{"id":"whd_1","type":"run.completed"}"""u8];

    public static string Header(string secret = Secret, long time = Time, byte[]? body = null) => $"t={time},v1={Signature(secret, time, body)}";

    public static string Signature(string secret = Secret, long time = Time, byte[]? body = null)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes($"{time}."), .. body ?? Body];
        return string.Concat(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), text).Select(static part => part.ToString("x2")));
    }
}
