namespace MyApp.Checks;

internal static class BodyArrayChecks
{
    [Calls("POST /arrays/ints")]
    public static async Task SendInts(GardenClient client, Check check)
        => await check.EchoedAsync(Given.List(1, -2, int.MaxValue), body => client.Arrays.SendIntsAsync(body));

    [Calls("POST /arrays/texts")]
    public static async Task SendTexts(GardenClient client, Check check)
        => await check.EchoedAsync(Given.List("a", "", "🌷"), body => client.Arrays.SendTextsAsync(body));

    [Calls("POST /arrays/decimals")]
    public static async Task SendDecimals(GardenClient client, Check check)
        => await check.EchoedAsync(Given.List<Price?>(Given.Price, null, Given.Debt), body => client.Arrays.SendDecimalsAsync(body));

    [Calls("POST /arrays/nested")]
    public static async Task SendNested(GardenClient client, Check check)
        => await check.EchoedAsync(Given.List<IReadOnlyList<Guid>>([Given.Id], [], [Guid.Empty, Given.Id]), body => client.Arrays.SendNestedAsync(body));

    [Calls("POST /arrays/bytes")]
    public static async Task SendByteStrings(GardenClient client, Check check)
        => await check.EchoedAsync(Given.List<byte[]>([1, 2, 255], []), body => client.Arrays.SendByteStringsAsync(body));
}
