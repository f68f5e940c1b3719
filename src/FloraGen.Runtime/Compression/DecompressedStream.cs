namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>What a compressed response says. One that ends too early is an exception, wherever it ends.</summary>
internal sealed class DecompressedStream : ForwardStream
{
    private readonly CompressedSource _compressed;
    private readonly ContentCoding _coding;
    private Stream? _decoder;

    public DecompressedStream(Stream body, ContentCoding coding)
        : base(body)
    {
        _compressed = new CompressedSource(body, coding.HasMembers);
        _coding = coding;
    }

    public override int Read(byte[] buffer, int offset, int count)
        => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

#if NET8_0_OR_GREATER
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <exception cref="IOException">The response ended too early.</exception>
    /// <exception cref="InvalidDataException">The bytes are not what the response says they are.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A decoder that is asked for nothing may want bytes although it has some to give.
        if (buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            _decoder ??= await _coding.DecodeAsync(_compressed, cancellationToken).ConfigureAwait(false);
            return Checked(await _decoder.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (IsOfEnd(exception))
        {
            throw EndedTooEarly(exception);
        }
    }
#else
    /// <exception cref="IOException">The response ended too early.</exception>
    /// <exception cref="InvalidDataException">The bytes are not what the response says they are.</exception>
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        if (count == 0)
        {
            return 0;
        }

        try
        {
            _decoder ??= await _coding.DecodeAsync(_compressed, cancellationToken).ConfigureAwait(false);
            return Checked(await _decoder.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (IsOfEnd(exception))
        {
            throw EndedTooEarly(exception);
        }
    }
#endif

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _decoder?.Dispose();
            _compressed.Dispose();
        }

        base.Dispose(disposing);
    }

    private static IOException EndedTooEarly(Exception? exception)
        => new("The compressed response ended too early.", exception);

    private int Checked(int count) => _compressed.IsCut(count) ? throw EndedTooEarly(null) : count;

    /// <summary>What a decoder makes of an end that comes in the middle.</summary>
    private bool IsOfEnd(Exception exception)
        => _compressed.IsExhausted && exception is InvalidDataException or InvalidOperationException and not ObjectDisposedException;
}
