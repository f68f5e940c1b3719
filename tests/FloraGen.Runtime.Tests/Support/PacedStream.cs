using System.Text;

namespace RuntimeTests.Support;

/// <summary>Gives texts, each so long after somebody asked for it, by a clock of the test's, and then ends.</summary>
internal sealed class PacedStream(TimeProvider clock, params (TimeSpan Wait, string Text)[] pieces) : MemoryStream
{
    private int _given;

    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_given == pieces.Length)
        {
            return 0;
        }

        (TimeSpan wait, string text) = pieces[_given];
        // In two steps, each of which is short enough to move the clock.
        await Task.Delay(wait / 2, clock, cancellationToken);
        await Task.Delay(wait / 2, clock, cancellationToken);
        // The step that reaches a limit ends both, and either may come first.
        cancellationToken.ThrowIfCancellationRequested();
        _given++;
        return Encoding.UTF8.GetBytes(text, buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
