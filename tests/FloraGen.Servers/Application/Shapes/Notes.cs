using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Shapes;

/// <summary>Keeps members that it does not know.</summary>
public sealed class Notes
{
    public string? Title { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
