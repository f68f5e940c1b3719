using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Enums;

/// <summary>Written as a text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Color>))]
public enum Color
{
    Red,
    Yellow,

    [JsonStringEnumMemberName("sky-blue")]
    SkyBlue,
}
