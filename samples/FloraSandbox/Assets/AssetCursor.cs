using System.Buffers.Binary;
using System.Buffers.Text;

namespace FloraSandbox.Assets;

/// <summary>
/// Where a page ended. It names the last asset rather than an offset: assets that are created meanwhile neither shift
/// nor repeat what follows.
/// </summary>
internal static class AssetCursor
{
    private const string Prefix = "cur_";

    public static string After(Asset last)
    {
        byte[] bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, last.Sequence);
        return Prefix + Base64Url.EncodeToString(bytes);
    }

    /// <returns>The sequence number that the next page lies before; null when this is no cursor.</returns>
    public static long? Parse(string cursor)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        if (!cursor.StartsWith(Prefix, StringComparison.Ordinal)
            || !Base64Url.TryDecodeFromChars(cursor.AsSpan(Prefix.Length), bytes, out int written)
            || written != bytes.Length)
        {
            return null;
        }

        long sequence = BinaryPrimitives.ReadInt64BigEndian(bytes);
        return sequence > 0 ? sequence : null;
    }
}
