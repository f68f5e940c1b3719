#if ASPNET
using Pair = MyApp.Garden.TupleOfintAndstring;
using Entry = MyApp.Garden.KeyValuePairOfstringAndint;
#elif SWASHBUCKLE
using Pair = MyApp.Garden.Int32StringTuple;
using Entry = MyApp.Garden.StringInt32KeyValuePair;
#elif NSWAG
using Pair = MyApp.Garden.TupleOfIntegerAndString;
using Entry = MyApp.Garden.KeyValuePairOfStringAndInteger;
#endif

namespace MyApp.Checks;

internal static class ShapeChecks
{
    [Calls("POST /shapes/plant")]
    public static async Task SendPlant(GardenClient client, Check check)
    {
        await check.EchoedAsync(Plants.Oak, body => client.Shapes.SendPlantAsync(body));
        await check.EchoedAsync(Plants.Weed, body => client.Shapes.SendPlantAsync(body));
    }

    [Calls("POST /shapes/box")]
    public static async Task SendBox(GardenClient client, Check check)
        => await check.EchoedAsync(new Box { Width = 1.5, Height = -2 }, body => client.Shapes.SendBoxAsync(body));

    [Calls("POST /shapes/greenhouse")]
    public static async Task SendGreenhouse(GardenClient client, Check check)
    {
        await check.EchoedAsync(
            new Greenhouse { Name = "Palm house", Pride = Plants.Oak, Spare = Plants.Weed, Size = new() { Width = 3, Height = 4 }, Door = new() { Width = 1, Height = 2 }, GlassPanes = 12 },
            body => client.Shapes.SendGreenhouseAsync(body));
        await check.EchoedAsync(new Greenhouse { Name = "Palm house", Pride = Plants.Oak, Size = new() { Width = 3, Height = 4 }, GlassPanes = 0 }, body => client.Shapes.SendGreenhouseAsync(body));
    }

#if !FASTENDPOINTS
    [Calls("POST /shapes/tuple")]
    public static async Task SendTuple(GardenClient client, Check check)
        => await check.EchoedAsync(new Pair { Item1 = 1, Item2 = "two" }, body => client.Shapes.SendTupleAsync(body));
#endif

#if !FASTENDPOINTS
    [Calls("POST /shapes/pair")]
    public static async Task SendPair(GardenClient client, Check check)
        => await check.EchoedAsync(new Entry { Key = "one", Value = 1 }, body => client.Shapes.SendPairAsync(body));
#endif

    [Calls("POST /shapes/branch")]
    public static async Task SendBranch(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Branch { Name = "trunk", Branches = [new() { Name = "left", Branches = [] }, new() { Name = "right", Branches = [new() { Name = "twig", Branches = [] }] }], Parent = new() { Name = "root", Branches = [] } },
            body => client.Shapes.SendBranchAsync(body));

    [Calls("POST /shapes/anything")]
    public static async Task SendAnything(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Anything
            {
                Element = Json("""{ "a": [1, 2.5, null, "text"] }"""),
                Node = Json("[true]"),
                Object = new Map<JsonElement> { ["b"] = Json("2") },
                Array = [Json("1"), Json("\"two\"")],
                Value = Json("""{ "deep": { "er": 1 } }"""),
            },
            body => client.Shapes.SendAnythingAsync(body));

    [Calls("POST /shapes/catalog")]
    public static async Task SendCatalog(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Catalog
            {
                Counts = new Map<int> { ["camelCase"] = 1, ["PascalCase"] = 2, ["with space"] = 3 },
                Names = new Map<IReadOnlyList<string>> { ["a"] = ["x", "y"], ["b"] = [] },
                Plants = new Map<Plant> { ["oak"] = Plants.Oak },
                Beds = new Map<string> { ["7"] = "north", ["-1"] = "none" },
                Owners = new Map<Plant> { [Given.Id.ToString()] = Plants.Weed },
                Prices = new Map<IReadOnlyDictionary<string, Price?>> { ["2024"] = new Map<Price?> { ["oak"] = Given.Price, ["weed"] = null } },
            },
            body => client.Shapes.SendCatalogAsync(body));

    [Calls("POST /shapes/notes")]
    public static async Task SendNotes(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Notes { Title = "A note", AdditionalProperties = new(new Map<JsonElement> { ["colour"] = Json("\"red\""), ["count"] = Json("3") }) },
            body => client.Shapes.SendNotesAsync(body));

    [Calls("POST /shapes/annotated")]
    public static async Task SendAnnotated(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Annotated { Name = "O'\"\\", Count = 3, Mail = "a@garden.example", Site = "https://garden.example", Words = ["one", "two"] },
            body => client.Shapes.SendAnnotatedAsync(body));

    [Calls("POST /shapes/awkward")]
    public static async Task SendAwkward(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Awkward
            {
                Class = "a",
                Object = "b",
                Value = 1,
                Type = "c",
                String = "d",
                Event = 2,
                AwkwardValue = "e",
                Id = "f",
                Context = "g",
                WithSpace = "h",
                _1st = "i",
                Größe = 3,
                ABCD = "j",
            },
            body => client.Shapes.SendAwkwardAsync(body));

#if !FASTENDPOINTS
    [Calls("GET /shapes/label")]
    public static async Task GetLabel(GardenClient client, Check check) => check.Returned(await client.Shapes.GetLabelAsync());

    [Calls("GET /shapes/search")]
    public static async Task Search(GardenClient client, Check check)
    {
        check.Returned(await client.Shapes.SearchAsync(new() { Text = "a & b", Colors = [Color.Red, Color.Yellow], XTrace = Given.Id, MaxPrice = 2.5, Page = 3 }));
        check.Received(3, "a & b", Given.List(Color.Red, Color.Yellow), Given.Id, 2.5);
        check.Returned(await client.Shapes.SearchAsync(new() { Colors = [Color.Red] }));
        check.Received(1, null, Given.List(Color.Red), null, null);
    }

    [Calls("GET /shapes/constrained/{id}/{slug}/{key}")]
    public static async Task GetConstrained(GardenClient client, Check check)
    {
        check.Returned(await client.Shapes.GetConstrainedAsync(7, "abc", Given.Id));
        check.Received(7, "abc", Given.Id);
    }
#endif

    [Calls("GET /shapes/plants")]
    public static async Task ListPlants(GardenClient client, Check check)
    {
        check.Returned(await client.Shapes.ListPlantsAsync(new() { Page = 2, PageSize = 2 }));
        check.Received(2, 2);
        List<int> ids = [];
        await foreach (Plant plant in client.Shapes.ListPlantsAsync())
        {
            ids.Add((int)plant.Id!);
        }

        check.Same(Given.List(1, 2, 3, 4, 5), ids);
        check.Forget();
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
