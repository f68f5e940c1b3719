using System.Security.Cryptography;

namespace FloraSandbox.Storage;

internal static class NewId
{
    /// <summary>An identifier such as <c>ast_4f0c…</c> that nobody can guess and that never repeats.</summary>
    public static string WithPrefix(string prefix) => prefix + RandomNumberGenerator.GetHexString(24, lowercase: true);
}
