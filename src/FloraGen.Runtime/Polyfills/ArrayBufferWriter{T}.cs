namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;

/// <summary>A buffer that grows as it is written to, as the type of the same name in .NET does.</summary>
internal sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private const int FirstSize = 256;

    private T[] _buffer = [];

    public int WrittenCount { get; private set; }

    public ReadOnlyMemory<T> WrittenMemory => _buffer.AsMemory(0, WrittenCount);

    public ReadOnlySpan<T> WrittenSpan => _buffer.AsSpan(0, WrittenCount);

    public void ResetWrittenCount() => WrittenCount = 0;

    public void Advance(int count)
    {
        if (count < 0 || count > _buffer.Length - WrittenCount)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        WrittenCount += count;
    }

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsMemory(WrittenCount);
    }

    public Span<T> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsSpan(WrittenCount);
    }

    private void MakeRoom(int size)
    {
        int needed = Math.Max(size, 1);
        if (_buffer.Length - WrittenCount < needed)
        {
            Array.Resize(ref _buffer, Math.Max(checked(WrittenCount + needed), Math.Max(2 * _buffer.Length, FirstSize)));
        }
    }
}
