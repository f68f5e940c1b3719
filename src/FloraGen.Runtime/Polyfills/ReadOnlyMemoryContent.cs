namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Runtime.InteropServices;

/// <summary>A body of bytes that are there already, as the type of the same name in .NET is.</summary>
internal sealed class ReadOnlyMemoryContent : ByteArrayContent
{
    public ReadOnlyMemoryContent(ReadOnlyMemory<byte> content)
        : this(MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment) ? segment : new ArraySegment<byte>(content.ToArray()))
    {
    }

    private ReadOnlyMemoryContent(ArraySegment<byte> content)
        : base(content.Array!, content.Offset, content.Count)
    {
    }
}
