namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>The body of a response, received up to a limit that a hostile server cannot pass, compressed or not.</summary>
internal sealed class ResponseBody
{
    /// <summary>The body of a failure is for people.</summary>
    public const long MaxOfFailure = 1024 * 1024;

    /// <summary>The longest array of bytes: .NET's <c>Array.MaxLength</c>.</summary>
    public const int MaxArray = 0x7FFF_FFC7;

    private const int FirstSize = 16 * 1024;

    /// <summary>An announced length is believed up to here; after that the memory has to be filled before there is more.</summary>
    private const long MaxFirstSize = 1024 * 1024;

    private readonly HttpResponseMessage _response;
    private readonly long _limit;
    private byte[] _buffer = [];
    private int _count;
    private bool _isLent;

    /// <param name="response">The response; the body is still to be read.</param>
    /// <param name="limit">The longest body, in bytes.</param>
    public ResponseBody(HttpResponseMessage response, long limit)
    {
        _response = response;
        _limit = Math.Min(limit, MaxArray - 1);
    }

    /// <summary>What came so far.</summary>
    public ReadOnlyMemory<byte> Received => _buffer.AsMemory(0, _count);

    /// <summary>There was more than the limit.</summary>
    public bool IsCut { get; private set; }

    /// <exception cref="HttpRequestException">The connection broke.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">The compression makes no sense.</exception>
    public async ValueTask ReceiveAsync(CancellationToken cancellationToken)
    {
        // Where .NET is old, a response may have none.
        long? length = _response.Content?.Headers.ContentLength;
        // Content of a handler's own may be written in full before there is a stream, without a look at the token.
        Stream stream = await _response.Content!.ReadAsStreamAsync(cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        // One byte more than announced, so that the end is seen without more memory.
        _buffer = Take(length is { } announced ? (int)Math.Min(announced, Math.Min(_limit, MaxFirstSize)) + 1 : FirstSize);
        int count;
        while ((count = await ReadAsync(stream, cancellationToken).ConfigureAwait(false)) > 0)
        {
            _count += count;
            if (_count > _limit)
            {
                _count = (int)_limit;
                IsCut = true;
                return;
            }

            if (_count == _buffer.Length)
            {
                Grow((int)Math.Min(2L * _count, _limit + 1));
            }
        }
    }

    /// <summary>Gives the memory back for another response. Nobody may look at the body any more.</summary>
    public void Release()
    {
        if (_isLent)
        {
            // What a response says is nobody else's business.
            _buffer.AsSpan(0, _count).Clear();
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _isLent = false;
        _buffer = [];
        _count = 0;
    }

    /// <summary>Keeps the memory from other responses: a read that was given up may still write into it.</summary>
    public void GiveUp() => _isLent = false;

    private byte[] Take(int size)
    {
        // The pool would keep large arrays for long after the responses that needed them.
        _isLent = size <= MaxFirstSize;
        return _isLent ? ArrayPool<byte>.Shared.Rent(size) : new byte[size];
    }

    private void Grow(int size)
    {
        (byte[] full, int count, bool isLent) = (_buffer, _count, _isLent);
        byte[] larger = Take(size);
        full.AsSpan(0, count).CopyTo(larger);
        if (isLent)
        {
            full.AsSpan(0, count).Clear();
            ArrayPool<byte>.Shared.Return(full);
        }

        _buffer = larger;
    }

    private async ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(_buffer.AsMemory(_count), cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            // So Brotli says what the other compressions say with an InvalidDataException.
            throw new InvalidDataException("The body of the response cannot be decompressed.", exception);
        }
    }
}
