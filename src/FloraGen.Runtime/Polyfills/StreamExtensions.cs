namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Methods of streams that .NET has and its forerunners do not.</summary>
internal static class StreamExtensions
{
    public static Task<int> ReadAsync(this Stream stream, byte[] buffer, CancellationToken cancellationToken)
        => stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken);

    /// <summary>Reads into a part of an array: no other memory is used here.</summary>
    public static Task<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
        => MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> segment)
            ? stream.ReadAsync(segment.Array!, segment.Offset, segment.Count, cancellationToken)
            : throw new NotSupportedException();

    public static Task WriteAsync(this Stream stream, byte[] buffer, CancellationToken cancellationToken)
        => stream.WriteAsync(buffer, 0, buffer.Length, cancellationToken);

    /// <inheritdoc cref="ReadAsync(Stream, Memory{byte}, CancellationToken)"/>
    public static Task WriteAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
        => MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> segment)
            ? stream.WriteAsync(segment.Array!, segment.Offset, segment.Count, cancellationToken)
            : throw new NotSupportedException();
}
