using System.Net;

namespace EcosystemTests.Samples;

/// <summary>A file whose second half is sent only when something has happened.</summary>
internal sealed class HalfwayContent(Func<Task> between) : HttpContent
{
    public const int Half = 1024 * 1024;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(new byte[Half]);
        await stream.FlushAsync();
        await between();
        await stream.WriteAsync(new byte[Half]);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 2 * Half;
        return true;
    }
}
