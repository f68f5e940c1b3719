using System.Net;

namespace RuntimeTests.Support;

/// <summary>A body that begins and never ends.</summary>
internal sealed class EndlessContent(Action? onReading = null) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync("{\"asset_id\":"u8.ToArray(), cancellationToken);
        onReading?.Invoke();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
