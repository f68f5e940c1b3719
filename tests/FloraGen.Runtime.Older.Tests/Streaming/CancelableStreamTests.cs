using FloraGen.Runtime.Internal;

namespace RuntimeTests.Streaming;

/// <summary>Bodies of older frameworks, whose streams go on after their reader went away.</summary>
public class CancelableStreamTests
{
    [Fact]
    public async Task BytesThatComeAfterTheReadWasGivenUpAreNotWrittenIntoTheCallersMemory()
    {
        LateStream late = new();
        using CancelableStream stream = new(late, late);
        using CancellationTokenSource source = new();
        byte[] memory = new byte[4];
        Task<int> read = stream.ReadAsync(memory, 0, memory.Length, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);

        late.Bring(7);

        Assert.Equal(new byte[4], memory);
    }

    [Fact]
    public async Task BytesAreReadInPiecesThatFitTheCallersMemory()
    {
        byte[] content = [.. Enumerable.Range(0, 100).Select(static index => (byte)index)];
        using CancelableStream stream = new(new MemoryStream(content), Stream.Null);
        byte[] memory = new byte[100];

        for (int start = 0, size = 1; start < content.Length; start += size, size = Math.Min(size + 1, content.Length - start))
        {
            Assert.Equal(size, await stream.ReadAsync(memory, start, size, default));
        }

        Assert.Equal(content, memory);
    }

    /// <summary>Looks at no token, and writes when it is told to.</summary>
    private sealed class LateStream : MemoryStream
    {
        private readonly TaskCompletionSource<int> _read = new();
        private byte[] _buffer = [];

        public void Bring(byte value)
        {
            Array.Fill(_buffer, value);
            _read.SetResult(_buffer.Length);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            _buffer = buffer;
            return _read.Task;
        }
    }
}
