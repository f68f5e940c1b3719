namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A stream that belongs to somebody else: reading goes through, closing does not.</summary>
internal sealed class LentStream : ForwardStream
{
    public LentStream(Stream owner)
        : base(owner)
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Source.Read(buffer, offset, count);

#if NET8_0_OR_GREATER
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Source.ReadAsync(buffer, cancellationToken);

#endif
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => Source.ReadAsync(buffer, offset, count, cancellationToken);
}
