namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Tells the caller how much of a response was read. What the caller's code throws is thrown by the read.</summary>
internal sealed class WatchedStream : AwaitedStream
{
    private readonly IProgress<long> _progress;
    private long _count;

    public WatchedStream(Stream source, IProgress<long> progress)
        : base(source)
        => _progress = progress;

    protected override async ValueTask<int> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        int count = await Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count > 0)
        {
            _count += count;
            _progress.Report(_count);
        }

        return count;
    }
}
