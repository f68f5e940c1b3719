using Reliability.Support;

namespace Reliability.Http2;

/// <summary>What a server may do to a call over HTTP/2, instead of the right response.</summary>
internal static class FrameFaults
{
    private const int InternalError = 2;
    private const int RefusedStream = 7;
    private const int Cancel = 8;

    /// <summary>The server says that it did nothing: the call is sent again, whatever it is.</summary>
    public static IReadOnlyDictionary<string, Func<FrameConnection, int, Task>> NothingDone { get; } = new Dictionary<string, Func<FrameConnection, int, Task>>
    {
        ["GOAWAY in front of the call"] = static async (frames, _) =>
        {
            await frames.GoAwayAsync(last: 0);
            frames.End();
        },
        ["GOAWAY with an error in front of the call"] = static async (frames, _) =>
        {
            await frames.GoAwayAsync(last: 0, InternalError);
            frames.End();
        },
        ["stream that is refused"] = static (frames, stream) => frames.ResetAsync(stream, RefusedStream),
    };

    /// <summary>Nobody knows what the server did.</summary>
    public static IReadOnlyDictionary<string, Func<FrameConnection, int, Task>> NoResponse { get; } = new Dictionary<string, Func<FrameConnection, int, Task>>
    {
        ["GOAWAY in the call"] = static async (frames, stream) =>
        {
            await frames.GoAwayAsync(last: stream);
            frames.End();
        },
        ["GOAWAY with an error in the call"] = static async (frames, stream) =>
        {
            await frames.GoAwayAsync(last: stream, InternalError);
            frames.End();
        },
        ["RST_STREAM in front of the headers"] = static (frames, stream) => frames.ResetAsync(stream, Cancel),
        ["RST_STREAM in the body"] = static async (frames, stream) =>
        {
            await BeginAsync(frames, stream);
            await frames.ResetAsync(stream, InternalError);
        },
        ["RST_STREAM without an error in the body"] = static async (frames, stream) =>
        {
            await BeginAsync(frames, stream);
            await frames.ResetAsync(stream, 0);
        },
        ["GOAWAY and the end in the body"] = static async (frames, stream) =>
        {
            await BeginAsync(frames, stream);
            await frames.GoAwayAsync(last: stream);
            frames.End();
        },
        ["end in the body"] = static async (frames, stream) =>
        {
            await BeginAsync(frames, stream);
            frames.End();
        },
        ["reset in the body"] = static async (frames, stream) =>
        {
            await BeginAsync(frames, stream);
            frames.Reset();
        },
        ["headers that cannot be unpacked"] = static (frames, stream) => frames.HeadersOfNonsenseAsync(stream),
        ["frame of 1 MB"] = static (frames, stream) => frames.SendAsync(FrameType.Data, 0, stream, new byte[1024 * 1024]),
        ["data of no stream"] = static (frames, _) => frames.DataAsync(0, "x"),
        ["settings of three bytes"] = static (frames, _) => frames.SendAsync(FrameType.Settings, 0, 0, [1, 2, 3]),
        ["HTTP/1.1"] = static (frames, _) => frames.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
    };

    private static async Task BeginAsync(FrameConnection frames, int stream)
    {
        await frames.HeadersAsync(stream);
        await frames.DataAsync(stream, RightReplies.Asset[..50]);
    }
}
