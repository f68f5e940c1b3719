using FloraGen.Benchmarks.Running.Serving;

namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>The same transfers with HttpClient alone.</summary>
internal static class HandTransfer
{
    public static async Task UploadAsync(HttpClient http, string path)
    {
        FileStream file = File.OpenRead(path);
        using MultipartFormDataContent form = new() { { new StringContent("uploads/file"), "key" }, { new StreamContent(file), "file", "file" } };
        using HttpResponseMessage response = await http.PostAsync("upload", form).ConfigureAwait(false);
        _ = response.EnsureSuccessStatusCode();
    }

    public static async Task DownloadAsync(HttpClient http, string blob)
    {
        using HttpResponseMessage response = await http.GetAsync("blobs/" + blob, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        _ = response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await DrainAsync(body).ConfigureAwait(false);
    }

    public static async Task DrainAsync(Stream body)
    {
        using CountingStream nowhere = new();
        await body.CopyToAsync(nowhere).ConfigureAwait(false);
        if (nowhere.Count != LoopbackServer.BlobSize)
        {
            throw new InvalidOperationException($"Only {nowhere.Count} bytes came.");
        }
    }
}
