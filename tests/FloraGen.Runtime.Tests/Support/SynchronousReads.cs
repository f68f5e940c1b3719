using System.Text;

namespace RuntimeTests.Support;

/// <summary>Each way to read a stream to its end without await.</summary>
internal static class SynchronousReads
{
    public static IReadOnlyDictionary<string, Func<Stream, byte[]>> All { get; } = new Dictionary<string, Func<Stream, byte[]>>
    {
        ["Read into an array"] = static stream => ToEnd(buffer => stream.Read(buffer, 0, buffer.Length)),
        ["Read into a span"] = static stream => ToEnd(buffer => stream.Read(buffer.AsSpan())),
        ["Read into a large span"] = static stream => ToEnd(buffer => stream.Read(buffer.AsSpan()), 1024 * 1024),
        ["ReadByte"] = static stream => ToEnd(buffer =>
        {
            int one = stream.ReadByte();
            buffer[0] = (byte)one;
            return one < 0 ? 0 : 1;
        }),
        ["CopyTo"] = static stream =>
        {
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            return copy.ToArray();
        },
        ["ReadToEnd"] = static stream => Encoding.ASCII.GetBytes(new StreamReader(stream, Encoding.ASCII).ReadToEnd()),
        ["BeginRead"] = static stream => ToEnd(buffer => stream.EndRead(stream.BeginRead(buffer, 0, buffer.Length, null, null))),
    };

    private static byte[] ToEnd(Func<byte[], int> read, int size = 7_000)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[size];
        int count;
        while ((count = read(buffer)) > 0)
        {
            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }
}
