using System.Text;
using System.Text.Json;

namespace Peers.Garden.NSwagGardenOfAnyBase;

/// <summary>What an application can add to a client of NSwag.</summary>
public partial class NSwagGardenOfAnyBase
{
    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.Converters.Add(new Loud());

    partial void PrepareRequest(HttpClient client, HttpRequestMessage request, StringBuilder urlBuilder) => urlBuilder.Append(urlBuilder.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append("api-version=2026-01-01");
}
