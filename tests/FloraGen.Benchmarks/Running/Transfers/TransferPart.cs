using System.Globalization;
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
        sends with `AssetUpload.SendAsync` and the hand-written code with `MultipartFormDataContent`. The download is copied to nowhere. Medians of
        seven rounds; "heap" and "process" are how much more memory there was at any time than before, at most.
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
        Transfer handUp = Checked(() => HandTransfer.UploadAsync(hand, file.Path)), ourUp = Checked(() => upload.SendAsync(flora, Clients.Flora.FilePart.FromFile(file.Path)));
        Transfer handDown = Transfer.Measure(() => HandTransfer.DownloadAsync(hand)), ourDown = Transfer.Measure(() => DownloadAsync(files));
        Add(table, "upload, ours", ourUp, handUp);
        Add(table, "upload, hand-written", handUp, handUp);
        Add(table, "download, ours", ourDown, handDown);
        Add(table, "download, hand-written", handDown, handDown);
        _ = chart.Add("upload", Speed(ourUp), Speed(handUp)).Add("download", Speed(ourDown), Speed(handDown));
        return new RunningPart($"{Text}\n\n{table}", new Dictionary<string, string> { ["files"] = chart.ToSvg() });

        Transfer Checked(Func<Task> send)
        {
            Transfer measured = Transfer.Measure(send);
            string received = hand.GetStringAsync("received").GetAwaiter().GetResult();
            return long.Parse(received, CultureInfo.InvariantCulture) > LoopbackServer.BlobSize ? measured : throw new InvalidOperationException($"Only {received} bytes came.");
        }
    }

    private static async Task DownloadAsync(TransferClient client)
    {
        using Stream body = await client.Blobs.FetchAsync("file").ConfigureAwait(false);
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
