using System.Net.ServerSentEvents;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Application.Streams;

/// <summary>Responses that come bit by bit.</summary>
internal static class StreamEndpoints
{
    private static readonly Plant[] s_plants = [Samples.Tulip, Samples.Rose];

    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/list", () => InTurn(recorder.Respond(s_plants))).WithName("GetList");
        _ = routes.MapGet("/texts", () => TypedResults.ServerSentEvents(InTurn(recorder.Respond(s_texts)))).WithName("GetTexts");
        _ = routes.MapGet("/plants", () => TypedResults.ServerSentEvents(InTurn(recorder.Respond(s_plants)), eventType: "plant")).WithName("GetPlants");
        _ = routes.MapGet("/items", () => TypedResults.ServerSentEvents(Items(recorder.Respond(s_plants)))).WithName("GetItems");
    }

    private static readonly string[] s_texts = ["one", "two words", "a tulip 🌷"];

    private static async IAsyncEnumerable<T> InTurn<T>(IEnumerable<T> values)
    {
        foreach (T value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }

    private static async IAsyncEnumerable<SseItem<Plant>> Items(IEnumerable<Plant> values)
    {
        foreach (Plant value in values)
        {
            await Task.Yield();
            yield return new SseItem<Plant>(value, "plant") { EventId = $"{value.Id}" };
        }
    }
}
