namespace FloraGen.Runtime.Internal;

using System;
using System.IO;

/// <summary>A stream that can be read once, from its beginning to its end, and nothing else.</summary>
internal abstract class ForwardStream : Stream
{
    protected ForwardStream(Stream source) => Source = source;

    public override bool CanRead => Source.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Where the bytes come from.</summary>
    protected Stream Source { get; set; }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
