using System.Buffers.Binary;

namespace FloraSandbox.Uploads;

internal sealed record PngSize(long Width, long Height)
{
    /// <summary>The signature, the length and name of the first chunk, width and height.</summary>
    public const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static PngSize? Read(ReadOnlySpan<byte> start)
    {
        if (start.Length < HeaderLength || !start.StartsWith(Signature))
        {
            return null;
        }

        return new PngSize(BinaryPrimitives.ReadUInt32BigEndian(start[16..]), BinaryPrimitives.ReadUInt32BigEndian(start[20..]));
    }
}
