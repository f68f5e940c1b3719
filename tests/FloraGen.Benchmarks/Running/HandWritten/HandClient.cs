using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;

namespace FloraGen.Benchmarks.Running.HandWritten;

/// <summary>
/// What one writes by hand in good style: default headers, the time limit of HttpClient, the body read as it comes, System.Text.Json's
/// source generator. No retries, no time limit for the body, no limit of its size, and the response's text is not kept for exceptions.
/// </summary>
internal sealed class HandClient
{
    private readonly HttpClient _http;

    public HandClient(HttpMessageHandler handler, Uri baseUrl)
    {
        _http = new HttpClient(handler) { BaseAddress = baseUrl, Timeout = TimeSpan.FromSeconds(60) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "key");
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("HandClient", "1"));
    }

    public Task<HandAsset> RetrieveAsync(string assetId, CancellationToken cancellationToken = default)
        => GetAsync($"assets/{Uri.EscapeDataString(assetId)}", HandJson.Default.HandAsset, cancellationToken);

    public Task<HandPage> ListAsync(int? limit = null, string? cursor = null, CancellationToken cancellationToken = default)
    {
        string query = limit is { } most ? "?limit=" + most.ToString(CultureInfo.InvariantCulture) : "";
        if (cursor is not null)
        {
            query += (query.Length == 0 ? "?" : "&") + "cursor=" + Uri.EscapeDataString(cursor);
        }

        return GetAsync("assets" + query, HandJson.Default.HandPage, cancellationToken);
    }

    public Task<HandModelPage> ListModelsAsync(CancellationToken cancellationToken = default)
        => GetAsync("v1/models", HandJson.Default.HandModelPage, cancellationToken);

    private async Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        _ = response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidDataException("The response is null.");
    }
}
