using System.Security.Cryptography;
using System.Text;

namespace FloraGen.Testing.Running;

/// <summary>A name for the state of files: the same content has the same stamp.</summary>
internal static class SourceStamp
{
    public static string Of(string root, IEnumerable<string> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, file) + "\0"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
