#if !FASTENDPOINTS
namespace MyApp.Checks;

internal static class BodyChecks
{
    [Calls("POST /bodies/string")]
    public static async Task SendText(GardenClient client, Check check)
    {
        check.Same(8, await client.Bodies.SendTextAsync("\"text\" ü"));
        check.Received("\"text\" ü");
        check.Returned("\"text\" ü");
    }

    [Calls("POST /bodies/int")]
    public static async Task SendNumber(GardenClient client, Check check) => await check.EchoedAsync(-7, body => client.Bodies.SendNumberAsync(body));

    [Calls("POST /bodies/guid")]
    public static async Task SendId(GardenClient client, Check check) => await check.EchoedAsync(Given.Id, body => client.Bodies.SendIdAsync(body));

    [Calls("POST /bodies/color")]
    public static async Task SendColor(GardenClient client, Check check) => await check.EchoedAsync(Color.SkyBlue, body => client.Bodies.SendColorAsync(body));

    [Calls("POST /bodies/optional")]
    public static async Task SendOptional(GardenClient client, Check check)
    {
        check.Returned(await client.Bodies.SendOptionalAsync(Plants.Oak));
        check.Received(Plants.Oak);
        check.Returned(await client.Bodies.SendOptionalAsync());
        check.Received([null]);
    }
}
#endif
