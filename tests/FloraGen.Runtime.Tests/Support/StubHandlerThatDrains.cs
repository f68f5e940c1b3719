using System.Net;

namespace RuntimeTests.Support;

/// <summary>Responses JSON, and lets the bodies of forms run away without keeping them.</summary>
internal sealed class StubHandlerThatDrains(string response, Action onPiece) : HttpMessageHandler
{
    public long Drained { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content?.Headers.ContentType?.MediaType != "multipart/form-data")
        {
            return new HttpResponseMessage { Content = new StringContent(response) };
        }

        using DrainStream drain = new(onPiece);
        await request.Content.CopyToAsync(drain, cancellationToken);
        Drained = drain.Count;
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private sealed class DrainStream(Action onPiece) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Count;

        public override long Position
        {
            get => Count;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Count += count;
            onPiece();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
