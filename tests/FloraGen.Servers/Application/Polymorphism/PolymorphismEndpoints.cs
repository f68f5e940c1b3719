namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>Families of types as System.Text.Json has them.</summary>
internal static class PolymorphismEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapPost("/creature", (Creature body) => recorder.Echo(body)).WithName("SendCreature");
        _ = routes.MapPost("/creatures", (List<Creature> body) => recorder.Echo(body)).WithName("SendCreatures");
        _ = routes.MapPost("/tool", (Tool body) => recorder.Echo(body)).WithName("SendTool");
        _ = routes.MapPost("/habitat", (Habitat body) => recorder.Echo(body)).WithName("SendHabitat");
        _ = routes.MapPost("/bed", (Bed body) => recorder.Echo(body)).WithName("SendBed");
        _ = routes.MapPost("/shrub", (Shrub body) => recorder.Echo(body)).WithName("SendShrub");
    }
}
