using AutoMapper;
using Generated.Nursery;
using Mapster;

namespace JsonTests.Storage;

/// <summary>Mappers over required, init and optional members.</summary>
public class MapperTests
{
    [Fact]
    public void MapperlyMapsEnumsByNameAndSendsNull()
    {
        PlantRow row = PlantMapper.ToRow(Plants.Full);
        PlantChange change = PlantMapper.ToChange(row);

        Assert.Equal(("p1", RowState.CutDown, Plants.Full.PlantedAt), (row.PlantId, row.State, row.PlantedAt));
        Assert.Equal("""{"display_name":null,"state":"cut-down"}""", System.Text.Json.JsonSerializer.Serialize(change));
    }

    [Fact]
    public void AutoMapperMapsRecordsAndTheirCopiesKeepEverything()
    {
        IMapper mapper = new MapperConfiguration(static map =>
        {
            _ = map.CreateMap<Plant, PlantRow>();
            _ = map.CreateMap<Plant, Plant>();
        }).CreateMapper();

        Assert.Equal(("p1", RowState.CutDown), (mapper.Map<PlantRow>(Plants.Full).PlantId, mapper.Map<PlantRow>(Plants.Full).State));
        Assert.Equal(Plants.Full, mapper.Map<Plant>(Plants.Full));
    }

    [Fact]
    public void MapsterMapsRecordsAndTheirCopiesKeepEverything()
    {
        TypeAdapterConfig config = new();
        config.Default.EnumMappingStrategy(EnumMappingStrategy.ByName);
        PlantRow row = Plants.Full.Adapt<PlantRow>(config);

        Assert.Equal(("p1", RowState.CutDown), (row.PlantId, row.State));
        Assert.Equal(Plants.Full, Plants.Full.Adapt<Plant>(config));
    }

    [Fact]
    public void MapperByNumberFindsNoPartnerRatherThanAWrongOne()
        => Assert.False(Enum.IsDefined(Plants.Full.Adapt<PlantRow>().State));
}
