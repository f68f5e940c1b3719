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

    /// <exception cref="IOException">The response ended too early.</exception>
    /// <exception cref="InvalidDataException">The bytes are not what the response says they are.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        // A decoder that is asked for nothing may want bytes although it has some to give.
        if (count == 0)
        {
            return 0;
        }

        try
        {
            _decoder ??= _coding.Decode(_compressed, _coding.GoesByFirstByte ? _compressed.Peek() : 0);
            return Checked(_decoder.Read(buffer, offset, count));
        }
        catch (Exception exception) when (IsOfEnd(exception))
        {
            throw EndedTooEarly(exception);
        }
    }

#if NET8_0_OR_GREATER
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <exception cref="IOException">The response ended too early.</exception>
    /// <exception cref="InvalidDataException">The bytes are not what the response says they are.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            _decoder ??= await DecodeAsync(cancellationToken).ConfigureAwait(false);
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
            _decoder ??= await DecodeAsync(cancellationToken).ConfigureAwait(false);
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

    private async ValueTask<Stream> DecodeAsync(CancellationToken cancellationToken)
        => _coding.Decode(_compressed, _coding.GoesByFirstByte ? await _compressed.PeekAsync(cancellationToken).ConfigureAwait(false) : 0);

    private int Checked(int count) => _compressed.IsCut(count) ? throw EndedTooEarly(null) : count;

    /// <summary>What a decoder makes of an end that comes in the middle.</summary>
    private bool IsOfEnd(Exception exception)
        => _compressed.IsExhausted && exception is InvalidDataException or InvalidOperationException and not ObjectDisposedException;
}
