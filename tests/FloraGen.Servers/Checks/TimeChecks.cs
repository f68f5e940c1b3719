namespace MyApp.Checks;

internal static class TimeChecks
{
    [Calls("GET /primitives/date-time/{route}")]
    public static async Task GetDateTime(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetDateTimeAsync(Given.Instant, new() { Query = Given.Instant, XValue = Given.Instant }));
        check.Received(Given.Instant, Given.Instant, null, Given.Instant, null);
        check.Returned(await client.Primitives.GetDateTimeAsync(Given.Instant, new() { Query = Given.Instant, Optional = Given.Instant, XValue = Given.Instant, XOptional = Given.Instant }));
        check.Received(Given.Instant, Given.Instant, Given.Instant, Given.Instant, Given.Instant);
    }

    [Calls("POST /primitives/date-time")]
    public static async Task SendDateTime(GardenClient client, Check check)
    {
        await check.EchoedAsync(new DateTimeMembers { Required = Given.Instant, Nullable = Given.Instant, RequiredNullable = Given.Instant, Optional = Given.Instant }, body => client.Primitives.SendDateTimeAsync(body));
        await check.EchoedAsync(new DateTimeMembers { Required = Given.Instant, RequiredNullable = null, Optional = Given.Instant }, body => client.Primitives.SendDateTimeAsync(body));
    }

    [Calls("GET /primitives/date-time-offset/{route}")]
    public static async Task GetDateTimeOffset(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetDateTimeOffsetAsync(Given.Moment, new() { Query = Given.Moment, XValue = Given.Moment }));
        check.Received(Given.Moment, Given.Moment, null, Given.Moment, null);
        check.Returned(await client.Primitives.GetDateTimeOffsetAsync(Given.Moment, new() { Query = Given.Moment, Optional = Given.Instant, XValue = Given.Moment, XOptional = Given.Instant }));
        check.Received(Given.Moment, Given.Moment, Given.Instant, Given.Moment, Given.Instant);
    }

    [Calls("POST /primitives/date-time-offset")]
    public static async Task SendDateTimeOffset(GardenClient client, Check check)
    {
        await check.EchoedAsync(new DateTimeOffsetMembers { Required = Given.Moment, Nullable = Given.Moment, RequiredNullable = Given.Moment, Optional = Given.Instant }, body => client.Primitives.SendDateTimeOffsetAsync(body));
        await check.EchoedAsync(new DateTimeOffsetMembers { Required = Given.Moment, RequiredNullable = null, Optional = Given.Instant }, body => client.Primitives.SendDateTimeOffsetAsync(body));
    }

    [Calls("GET /primitives/date-only/{route}")]
    public static async Task GetDateOnly(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetDateOnlyAsync(Given.Date, new() { Query = Given.Date, XValue = Given.Date }));
        check.Received(Given.Date, Given.Date, null, Given.Date, null);
        check.Returned(await client.Primitives.GetDateOnlyAsync(Given.Date, new() { Query = Given.Date, Optional = DateOnly.MaxValue, XValue = Given.Date, XOptional = DateOnly.MaxValue }));
        check.Received(Given.Date, Given.Date, DateOnly.MaxValue, Given.Date, DateOnly.MaxValue);
    }

    [Calls("POST /primitives/date-only")]
    public static async Task SendDateOnly(GardenClient client, Check check)
    {
        await check.EchoedAsync(new DateOnlyMembers { Required = Given.Date, Nullable = Given.Date, RequiredNullable = Given.Date, Optional = DateOnly.MaxValue }, body => client.Primitives.SendDateOnlyAsync(body));
        await check.EchoedAsync(new DateOnlyMembers { Required = Given.Date, RequiredNullable = null, Optional = DateOnly.MaxValue }, body => client.Primitives.SendDateOnlyAsync(body));
    }

    [Calls("GET /primitives/time-only/{route}")]
    public static async Task GetTimeOnly(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetTimeOnlyAsync(Given.Time, new() { Query = TimeOnly.MinValue, XValue = Given.Time }));
        check.Received(Given.Time, TimeOnly.MinValue, null, Given.Time, null);
        check.Returned(await client.Primitives.GetTimeOnlyAsync(Given.Time, new() { Query = TimeOnly.MinValue, Optional = Given.Time, XValue = Given.Time, XOptional = Given.Time }));
        check.Received(Given.Time, TimeOnly.MinValue, Given.Time, Given.Time, Given.Time);
    }

    [Calls("POST /primitives/time-only")]
    public static async Task SendTimeOnly(GardenClient client, Check check)
    {
        await check.EchoedAsync(new TimeOnlyMembers { Required = Given.Time, Nullable = TimeOnly.MinValue, RequiredNullable = Given.Time, Optional = Given.Time }, body => client.Primitives.SendTimeOnlyAsync(body));
        await check.EchoedAsync(new TimeOnlyMembers { Required = Given.Time, RequiredNullable = null, Optional = Given.Time }, body => client.Primitives.SendTimeOnlyAsync(body));
    }

    [Calls("GET /primitives/time-span/{route}")]
    public static async Task GetTimeSpan(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetTimeSpanAsync(Given.Span, new() { Query = Given.LongSpan, XValue = Given.Span }));
        check.Received(Given.Span, Given.LongSpan, null, Given.Span, null);
        check.Returned(await client.Primitives.GetTimeSpanAsync(Given.Span, new() { Query = Given.LongSpan, Optional = Given.Span, XValue = Given.Span, XOptional = Given.Span }));
        check.Received(Given.Span, Given.LongSpan, Given.Span, Given.Span, Given.Span);
    }

    [Calls("POST /primitives/time-span")]
    public static async Task SendTimeSpan(GardenClient client, Check check)
    {
        await check.EchoedAsync(new TimeSpanMembers { Required = Given.Span, Nullable = Given.LongSpan, RequiredNullable = Given.Span, Optional = Given.Span }, body => client.Primitives.SendTimeSpanAsync(body));
        await check.EchoedAsync(new TimeSpanMembers { Required = Given.Span, RequiredNullable = null, Optional = Given.Span }, body => client.Primitives.SendTimeSpanAsync(body));
    }
}
