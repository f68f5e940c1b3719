using System.Text.Json.Serialization;

namespace FloraGen.Servers.Application.Enums;

/// <summary>Several at once, written as a text with commas.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<Needs>))]
public enum Needs
{
    None = 0,
    Water = 1,
    Light = 2,
    Shelter = 4,
}
