using System.Globalization;
using System.Net;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Clients.Transfer;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Running.Serving;

namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>Large files, there and back.</summary>
internal static class TransferPart
{
    private const string Text = """
        ### Files of 100 MiB

        Over the loopback, HTTP/1.1, Kestrel in another process. The upload is FLORA's: a form whose file is read from disk, which ours
        sends with `AssetUpload.SendAsync` and the hand-written code with `MultipartFormDataContent`. The download is copied to nowhere. The
        compressed one is a text that gzip makes a quarter shorter; ours decompresses and notices a body that is cut, the hand-written code
        has `AutomaticDecompression`, which does not. Throughput is of what comes out. The two take turns; medians of seven rounds; "heap" and
        "process" are how much more memory there was at any time than before, at most.
        """;

    public static RunningPart Measure()
    {
        using LoopbackProcess server = new();
        using TransferFile file = new(LoopbackServer.BlobSize);
        using HttpClient hand = new() { BaseAddress = server.BaseUrl }, http = new() { Timeout = Timeout.InfiniteTimeSpan };
        using FloraClient flora = new(http, new FloraClientOptions { ApiKey = "key", BaseUrl = server.BaseUrl });
        using TransferClient files = new(http, new TransferClientOptions { BaseUrl = server.BaseUrl });
        AssetUpload upload = new() { Url = new Uri(server.BaseUrl, "upload").ToString(), FormFields = new Dictionary<string, string> { ["key"] = "uploads/file" } };

        MarkdownTable table = new("", "throughput", "ratio", "allocated", "heap", "process");
        BarChart chart = new("Files of 100 MiB over the loopback", ["ours", "hand-written"], static value => Figure.Three(value) + " MiB/s");
        using HttpClient handDecompressing = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = server.BaseUrl };
        using TransferClient own = new(new TransferClientOptions { BaseUrl = server.BaseUrl });
        (Transfer ourUp, Transfer handUp) = Transfer.Measure(
            () => upload.SendAsync(flora, Clients.ApiRuntime.FilePart.FromFile(file.Path)), () => HandTransfer.UploadAsync(hand, file.Path), CheckReceived);
        (Transfer ourDown, Transfer handDown) = Transfer.Measure(() => DownloadAsync(files, "file"), () => HandTransfer.DownloadAsync(hand, "file"));
        (Transfer ourText, Transfer handText) = Transfer.Measure(() => DownloadAsync(own, "compressed"), () => HandTransfer.DownloadAsync(handDecompressing, "compressed"));
        Add(table, "upload, ours", ourUp, handUp);
        Add(table, "upload, hand-written", handUp, handUp);
        Add(table, "download, ours", ourDown, handDown);
        Add(table, "download, hand-written", handDown, handDown);
        Add(table, "compressed download, ours", ourText, handText);
        Add(table, "compressed download, hand-written", handText, handText);
        _ = chart.Add("upload", Speed(ourUp), Speed(handUp)).Add("download", Speed(ourDown), Speed(handDown)).Add("compressed", Speed(ourText), Speed(handText));
        return new RunningPart($"{Text}\n\n{table}", new Dictionary<string, string> { ["files"] = chart.ToSvg() });

        void CheckReceived()
        {
            string received = hand.GetStringAsync("received").GetAwaiter().GetResult();
            if (long.Parse(received, CultureInfo.InvariantCulture) <= LoopbackServer.BlobSize)
            {
                throw new InvalidOperationException($"Only {received} bytes came.");
            }
        }
    }

    private static async Task DownloadAsync(TransferClient client, string blob)
    {
        using Stream body = await client.Blobs.FetchAsync(blob).ConfigureAwait(false);
        await HandTransfer.DrainAsync(body).ConfigureAwait(false);
    }

    private static void Add(MarkdownTable table, string title, Transfer one, Transfer basis) => _ = table.Add(
        title,
        $"{Figure.Three(Speed(one))} MiB/s",
        Figure.Ratio(Speed(one), Speed(basis)),
        Figure.Bytes(one.Allocated),
        Figure.Bytes(one.ManagedPeak),
        Figure.Bytes(one.ResidentPeak));

    private static double Speed(Transfer transfer) => LoopbackServer.BlobSize / (1024.0 * 1024) / transfer.Seconds;
}
