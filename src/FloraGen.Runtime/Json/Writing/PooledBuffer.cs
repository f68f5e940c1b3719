namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;

/// <summary>Memory that grows while JSON is written into it, and serves others afterwards. To be disposed once.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Require(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Require(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public void Dispose() => GiveBack(_bytes);

    private void Require(int size)
    {
        int needed = checked(_count + Math.Max(size, 1));
        if (needed <= _bytes.Length)
        {
            return;
        }

        byte[] full = _bytes;
        _bytes = ArrayPool<byte>.Shared.Rent((int)Math.Max(needed, Math.Min(2L * full.Length, ResponseBody.MaxArray)));
        full.AsSpan(0, _count).CopyTo(_bytes);
        GiveBack(full);
    }

    /// <summary>What a body says is nobody else's business.</summary>
    private void GiveBack(byte[] bytes)
    {
        bytes.AsSpan(0, _count).Clear();
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
