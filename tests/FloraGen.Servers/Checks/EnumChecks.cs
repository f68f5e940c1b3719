namespace MyApp.Checks;

internal static class EnumChecks
{
    [Calls("GET /enums/seasons/{route}")]
    public static async Task GetSeason(GardenClient client, Check check)
    {
        check.Returned(await client.Enums.GetSeasonAsync(Seasons.Summer, new() { Query = Seasons.Autumn, XValue = Seasons.Spring }));
        check.Received(Seasons.Summer, Seasons.Autumn, null, Seasons.Spring, null);
        check.Returned(await client.Enums.GetSeasonAsync(Seasons.Winter, new() { Query = Seasons.Autumn, Optional = Seasons.Winter, XValue = Seasons.Spring, XOptional = Seasons.Summer }));
        check.Received(Seasons.Winter, Seasons.Autumn, Seasons.Winter, Seasons.Spring, Seasons.Summer);
    }

    [Calls("POST /enums/seasons")]
    public static async Task SendSeasons(GardenClient client, Check check)
    {
        await check.EchoedAsync(new SeasonMembers { Required = Seasons.Winter, Nullable = Seasons.Spring, List = [Seasons.Summer], Map = new Map<Season> { ["a"] = Seasons.Autumn } }, body => client.Enums.SendSeasonsAsync(body));
        await check.EchoedAsync(new SeasonMembers { Required = Seasons.Winter, List = [], Map = new Map<Season>() }, body => client.Enums.SendSeasonsAsync(body));
    }

    [Calls("GET /enums/colors/{route}")]
    public static async Task GetColor(GardenClient client, Check check)
    {
        check.Returned(await client.Enums.GetColorAsync(Color.Red, new() { Query = Color.Yellow, XValue = Color.Red }));
        check.Received(Color.Red, Color.Yellow, null, Color.Red, null);
        check.Returned(await client.Enums.GetColorAsync(Color.Yellow, new() { Query = Color.Yellow, Optional = Color.Red, XValue = Color.Red, XOptional = Color.Yellow }));
        check.Received(Color.Yellow, Color.Yellow, Color.Red, Color.Red, Color.Yellow);
    }

    [Calls("GET /enums/colors")]
    public static async Task GetColors(GardenClient client, Check check)
    {
        check.Returned(await client.Enums.GetColorsAsync(new() { Values = [Color.Red, Color.Yellow], XValues = [Color.Yellow] }));
        check.Received(Given.List(Color.Red, Color.Yellow), Given.List(Color.Yellow));
    }

    [Calls("POST /enums/colors")]
    public static async Task SendColors(GardenClient client, Check check)
    {
        await check.EchoedAsync(new ColorMembers { Required = Color.SkyBlue, Nullable = Color.Red, List = [Color.Yellow, Color.SkyBlue], Map = new Map<Color> { ["a"] = Color.Red } }, body => client.Enums.SendColorsAsync(body));
        await check.EchoedAsync(new ColorMembers { Required = Color.Red, List = [], Map = new Map<Color>() }, body => client.Enums.SendColorsAsync(body));
    }

    [Calls("POST /enums/needs")]
    public static async Task SendNeeds(GardenClient client, Check check)
        => await check.EchoedAsync(new NeedsMembers { Required = NeedValues.WaterAndLight, Nullable = NeedValues.Shelter, List = [NeedValues.WaterAndLight], Map = new Map<Needs> { ["a"] = NeedValues.Shelter } }, body => client.Enums.SendNeedsAsync(body));

    [Calls("POST /enums/traits")]
    public static async Task SendTraits(GardenClient client, Check check)
        => await check.EchoedAsync(new TraitsMembers { Required = TraitValues.EdibleAndEvergreen, Nullable = TraitValues.Fragrant, List = [TraitValues.EdibleAndEvergreen], Map = new Map<Traits> { ["a"] = TraitValues.Fragrant } }, body => client.Enums.SendTraitsAsync(body));

    [Calls("POST /enums/keys")]
    public static async Task SendKeys(GardenClient client, Check check)
        => await check.EchoedAsync(new Map<int> { ["Red"] = 1, ["sky-blue"] = -2 }, body => client.Enums.SendKeysAsync(body));
}
