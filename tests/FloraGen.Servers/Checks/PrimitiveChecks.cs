namespace MyApp.Checks;

internal static class PrimitiveChecks
{
    [Calls("GET /primitives/int/{route}")]
    public static async Task Int(GardenClient client, Check check)
    {
        int read = await client.Primitives.GetIntAsync(7, new() { Query = -3, XValue = int.MaxValue, XOptional = 1 });
        check.Received(7, -3, null, int.MaxValue, 1);
        check.Answered(read);
    }
}
