namespace MyApp.Checks;

internal static class TextChecks
{
    [Calls("GET /primitives/bool/{route}")]
    public static async Task GetBool(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetBoolAsync(true, new() { Query = false, XValue = true }));
        check.Received(true, false, null, true, null);
        check.Returned(await client.Primitives.GetBoolAsync(true, new() { Query = false, Optional = false, XValue = true, XOptional = false }));
        check.Received(true, false, false, true, false);
    }

    [Calls("POST /primitives/bool")]
    public static async Task SendBool(GardenClient client, Check check)
    {
        await check.EchoedAsync(new BoolMembers { Required = true, Nullable = false, RequiredNullable = true, Optional = false }, body => client.Primitives.SendBoolAsync(body));
        await check.EchoedAsync(new BoolMembers { Required = true, RequiredNullable = null, Optional = false }, body => client.Primitives.SendBoolAsync(body));
    }

    [Calls("GET /primitives/char/{route}")]
    public static async Task GetChar(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetCharAsync(Given.Letter('x'), new() { Query = Given.Letter('ü'), XValue = Given.Letter('y') }));
        check.Received("x", "ü", null, "y", null);
        check.Returned(await client.Primitives.GetCharAsync(Given.Letter('x'), new() { Query = Given.Letter('ü'), Optional = Given.Letter('z'), XValue = Given.Letter('y'), XOptional = Given.Letter('z') }));
        check.Received("x", "ü", "z", "y", "z");
    }

    [Calls("POST /primitives/char")]
    public static async Task SendChar(GardenClient client, Check check)
    {
        await check.EchoedAsync(new CharMembers { Required = Given.Letter('x'), Nullable = Given.Letter('ü'), RequiredNullable = Given.Letter('y'), Optional = Given.Letter('z') }, body => client.Primitives.SendCharAsync(body));
        await check.EchoedAsync(new CharMembers { Required = Given.Letter('y'), RequiredNullable = null, Optional = Given.Letter('z') }, body => client.Primitives.SendCharAsync(body));
    }

    [Calls("GET /primitives/string/{route}")]
    public static async Task GetString(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetStringAsync("a b?c#d%25&ü", new() { Query = "ü & 100%+1", XValue = "plain text" }));
        check.Received("a b?c#d%25&ü", "ü & 100%+1", null, "plain text", null);
        check.Returned(await client.Primitives.GetStringAsync("a b?c#d%25&ü", new() { Query = "ü & 100%+1", Optional = "another", XValue = "plain text", XOptional = "another" }));
        check.Received("a b?c#d%25&ü", "ü & 100%+1", "another", "plain text", "another");
    }

    [Calls("POST /primitives/string")]
    public static async Task SendString(GardenClient client, Check check)
    {
        await check.EchoedAsync(new StringMembers { Required = "a b?c#d%25&ü", Nullable = "ü & 100%+1", RequiredNullable = "plain text" }, body => client.Primitives.SendStringAsync(body));
        await check.EchoedAsync(new StringMembers { Required = "plain text", RequiredNullable = null }, body => client.Primitives.SendStringAsync(body));
    }

    [Calls("GET /primitives/guid/{route}")]
    public static async Task GetGuid(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetGuidAsync(Given.Id, new() { Query = Guid.Empty, XValue = Given.Id }));
        check.Received(Given.Id, Guid.Empty, null, Given.Id, null);
        check.Returned(await client.Primitives.GetGuidAsync(Given.Id, new() { Query = Guid.Empty, Optional = Given.Id, XValue = Given.Id, XOptional = Given.Id }));
        check.Received(Given.Id, Guid.Empty, Given.Id, Given.Id, Given.Id);
    }

    [Calls("POST /primitives/guid")]
    public static async Task SendGuid(GardenClient client, Check check)
    {
        await check.EchoedAsync(new GuidMembers { Required = Given.Id, Nullable = Guid.Empty, RequiredNullable = Given.Id, Optional = Given.Id }, body => client.Primitives.SendGuidAsync(body));
        await check.EchoedAsync(new GuidMembers { Required = Given.Id, RequiredNullable = null, Optional = Given.Id }, body => client.Primitives.SendGuidAsync(body));
    }

    [Calls("GET /primitives/uri/{route}")]
    public static async Task GetUri(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetUriAsync("urn:isbn:12?a=b%20c", new() { Query = "/relative/path", XValue = "https://garden.example/" }));
        check.Received("urn:isbn:12?a=b%20c", "/relative/path", null, "https://garden.example/", null);
        check.Returned(await client.Primitives.GetUriAsync("urn:isbn:12?a=b%20c", new() { Query = "/relative/path", Optional = "urn:x:y", XValue = "https://garden.example/", XOptional = "urn:x:y" }));
        check.Received("urn:isbn:12?a=b%20c", "/relative/path", "urn:x:y", "https://garden.example/", "urn:x:y");
    }

    [Calls("POST /primitives/uri")]
    public static async Task SendUri(GardenClient client, Check check)
    {
        await check.EchoedAsync(new UriMembers { Required = "https://garden.example/a%20b?c=d", Nullable = "/relative/path", RequiredNullable = "https://garden.example/" }, body => client.Primitives.SendUriAsync(body));
        await check.EchoedAsync(new UriMembers { Required = "https://garden.example/", RequiredNullable = null }, body => client.Primitives.SendUriAsync(body));
    }

    [Calls("GET /primitives/version/{route}")]
    public static async Task GetVersion(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetVersionAsync(Given.Version, new() { Query = Given.Version, XValue = Given.Version }));
        check.Received(Given.Version, Given.Version, null, Given.Version, null);
        check.Returned(await client.Primitives.GetVersionAsync(Given.Version, new() { Query = Given.Version, Optional = Given.Version, XValue = Given.Version, XOptional = Given.Version }));
        check.Received(Given.Version, Given.Version, Given.Version, Given.Version, Given.Version);
    }

    [Calls("POST /primitives/version")]
    public static async Task SendVersion(GardenClient client, Check check)
    {
        await check.EchoedAsync(new VersionMembers { Required = Given.Version, Nullable = Given.Version, RequiredNullable = Given.Version }, body => client.Primitives.SendVersionAsync(body));
        await check.EchoedAsync(new VersionMembers { Required = Given.Version, RequiredNullable = null }, body => client.Primitives.SendVersionAsync(body));
    }

    [Calls("POST /primitives/bytes")]
    public static async Task SendBytes(GardenClient client, Check check)
        => await check.EchoedAsync(new BytesMembers { Required = [0, 1, 254, 255], Nullable = [], RequiredNullable = null }, body => client.Primitives.SendBytesAsync(body));
}
