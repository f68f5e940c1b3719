using Generated.Nursery;
using Riok.Mapperly.Abstractions;

namespace JsonTests.Storage;

/// <summary>Mapperly over a client's records: values of enums go by name, and what the client does not know is left.</summary>
[Mapper(EnumMappingStrategy = EnumMappingStrategy.ByName, RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class PlantMapper
{
    public static partial PlantRow ToRow(Plant plant);

    [MapperIgnoreTarget(nameof(PlantChange.AdditionalProperties))]
    [MapperIgnoreTarget(nameof(PlantChange.Height))]
    public static partial PlantChange ToChange(PlantRow row);

    private static Generated.ApiRuntime.Optional<string?> Sent(string? text) => new(text);
}
