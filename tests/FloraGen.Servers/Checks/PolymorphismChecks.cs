#if ASPNET
global using Bee = MyApp.Garden.CreatureBee;
global using Bird = MyApp.Garden.CreatureBird;
global using Rake = MyApp.Garden.ToolRake;
global using Spade = MyApp.Garden.ToolSpade;
global using RaisedBed = MyApp.Garden.BedRaisedBed;
global using PlainBed = MyApp.Garden.BedBed;
#elif SWASHBUCKLE
global using PlainBed = MyApp.Garden.BedBase;
#else
global using PlainBed = MyApp.Garden.BedBase;
#endif

namespace MyApp.Checks;

internal static class PolymorphismChecks
{
    private static Bee Maja => new() { Name = "Maja", Stings = true };

    private static Bird Robin => new() { Name = "Robin", Wingspan = 0.25, Prey = Maja };

    [Calls("POST /polymorphism/creature")]
    public static async Task SendCreature(GardenClient client, Check check)
    {
        await check.EchoedAsync(Maja, async body => Assert.IsType<Bee>((await client.Polymorphism.SendCreatureAsync(body)).Value));
        await check.EchoedAsync(Robin, async body => Assert.IsType<Bird>((await client.Polymorphism.SendCreatureAsync(body)).Value));
    }

    [Calls("POST /polymorphism/creatures")]
    public static async Task SendCreatures(GardenClient client, Check check)
        => await check.EchoedAsync(Given.List<Creature>(Robin, Maja), body => client.Polymorphism.SendCreaturesAsync(body));

    [Calls("POST /polymorphism/tool")]
    public static async Task SendTool(GardenClient client, Check check)
    {
        await check.EchoedAsync(new Rake { Teeth = 12, Weight = 3 }, async body => Assert.IsType<Rake>((await client.Polymorphism.SendToolAsync(body)).Value));
        await check.EchoedAsync(new Spade { Blade = "steel", Weight = 4 }, async body => Assert.IsType<Spade>((await client.Polymorphism.SendToolAsync(body)).Value));
    }

    [Calls("POST /polymorphism/habitat")]
    public static async Task SendHabitat(GardenClient client, Check check)
        => await check.EchoedAsync(
            new Habitat { Chief = Robin, Guest = Maja, Crowd = [Maja, Robin], Shed = new Map<Tool> { ["a"] = new Rake { Teeth = 1, Weight = 1 }, ["b"] = new Spade { Weight = 2 } } },
            body => client.Polymorphism.SendHabitatAsync(body));

    [Calls("POST /polymorphism/bed")]
    public static async Task SendBed(GardenClient client, Check check)
    {
#if SWASHBUCKLE
        await check.EchoedAsync((Bed)new PlainBed { Length = 2 }, body => client.Polymorphism.SendBedAsync(body));
        await check.EchoedAsync(new RaisedBed { Length = 2, Height = 1 }, body => client.Polymorphism.SendBedAsync(body));
#elif NSWAG || FASTENDPOINTS
        await check.EchoedAsync(new PlainBed { Type = "bed", Length = 2 }, async body => Assert.IsType<PlainBed>((await client.Polymorphism.SendBedAsync(body)).Value));
        await check.EchoedAsync(new RaisedBed { Length = 2, Height = 1 }, async body => Assert.IsType<RaisedBed>((await client.Polymorphism.SendBedAsync(body)).Value));
#else
        await check.EchoedAsync(new PlainBed { Length = 2 }, async body => Assert.IsType<PlainBed>((await client.Polymorphism.SendBedAsync(body)).Value));
        await check.EchoedAsync(new RaisedBed { Length = 2, Height = 1 }, async body => Assert.IsType<RaisedBed>((await client.Polymorphism.SendBedAsync(body)).Value));
#endif
    }

    [Calls("POST /polymorphism/shrub")]
    public static async Task SendShrub(GardenClient client, Check check)
        => await check.EchoedAsync(new Shrub { Shape = "round", Height = 3, Place = "north" }, body => client.Polymorphism.SendShrubAsync(body));
}
