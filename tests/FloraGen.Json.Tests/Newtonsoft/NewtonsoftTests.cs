using Described.Nursery;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace JsonTests.Newtonsoft;

/// <summary>Where the client's project references Newtonsoft.Json, that writes and reads what System.Text.Json does.</summary>
public class NewtonsoftTests
{
    private static readonly Plant s_plant = System.Text.Json.JsonSerializer.Deserialize<Plant>(Plants.Json)!;

    [Fact]
    public void RecordIsWrittenAsItIsOnTheWireAndReadBack()
    {
        string json = JsonConvert.SerializeObject(s_plant);

        Assert.Equal(Plants.Json, json);
        Assert.Equal(s_plant, JsonConvert.DeserializeObject<Plant>(json));
    }

    [Fact]
    public void MembersOfOwnTypesListsAndNullsWork()
    {
        Shelf shelf = new([s_plant, null], State.CutDown, null, s_plant.Pot, null);

        Shelf read = JsonConvert.DeserializeObject<Shelf>(JsonConvert.SerializeObject(shelf, Formatting.Indented))!;

        Assert.Equal(shelf.Plants, read.Plants);
        Assert.Equal((State.CutDown, null, shelf.Pot, null), (read.State, read.Other, read.Pot, read.OtherPot));
        Assert.Equal("\"cut-down\"", JsonConvert.SerializeObject(State.CutDown));
    }

    [Fact]
    public void ChangeThatLeavesMembersOutLeavesThemOut()
    {
        PlantChange change = new() { DisplayName = null, State = State.Unrecognized };

        Assert.Equal("""{"display_name":null}""", JsonConvert.SerializeObject(change));
        Assert.Equal("null", JsonConvert.SerializeObject(State.Unrecognized));
    }

    [Fact]
    public void TreeHoldsTheSameAndIsReadBack()
    {
        JObject tree = JObject.FromObject(s_plant);

        Assert.Equal("cut-down", (string?)tree["state"]);
        Assert.Equal(3, (int)tree["pot"]!["litres"]!);
        Assert.Equal(s_plant, tree.ToObject<Plant>());
    }

    private sealed record Shelf(IReadOnlyList<Plant?> Plants, State State, State? Other, Pot? Pot, Pot? OtherPot);
}
