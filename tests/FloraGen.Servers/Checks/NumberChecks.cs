namespace MyApp.Checks;

internal static class NumberChecks
{
    [Calls("GET /primitives/int/{route}")]
    public static async Task GetInt(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetIntAsync(7, new() { Query = -3, XValue = int.MaxValue }));
        check.Received(7, -3, null, int.MaxValue, null);
        check.Returned(await client.Primitives.GetIntAsync(7, new() { Query = -3, Optional = 1, XValue = int.MaxValue, XOptional = 1 }));
        check.Received(7, -3, 1, int.MaxValue, 1);
    }

    [Calls("POST /primitives/int")]
    public static async Task SendInt(GardenClient client, Check check)
    {
        await check.EchoedAsync(new IntMembers { Required = 7, Nullable = -3, RequiredNullable = int.MaxValue, Optional = 1 }, body => client.Primitives.SendIntAsync(body));
        await check.EchoedAsync(new IntMembers { Required = int.MaxValue, RequiredNullable = null, Optional = 1 }, body => client.Primitives.SendIntAsync(body));
    }

    [Calls("GET /primitives/long/{route}")]
    public static async Task GetLong(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetLongAsync(7L, new() { Query = long.MinValue, XValue = long.MaxValue }));
        check.Received(7L, long.MinValue, null, long.MaxValue, null);
        check.Returned(await client.Primitives.GetLongAsync(7L, new() { Query = long.MinValue, Optional = 1L, XValue = long.MaxValue, XOptional = 1L }));
        check.Received(7L, long.MinValue, 1L, long.MaxValue, 1L);
    }

    [Calls("POST /primitives/long")]
    public static async Task SendLong(GardenClient client, Check check)
    {
        await check.EchoedAsync(new LongMembers { Required = 7L, Nullable = long.MinValue, RequiredNullable = long.MaxValue, Optional = 1L }, body => client.Primitives.SendLongAsync(body));
        await check.EchoedAsync(new LongMembers { Required = long.MaxValue, RequiredNullable = null, Optional = 1L }, body => client.Primitives.SendLongAsync(body));
    }

    [Calls("GET /primitives/double/{route}")]
    public static async Task GetDouble(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetDoubleAsync(1.5, new() { Query = -0.1, XValue = 1e300 }));
        check.Received(1.5, -0.1, null, 1e300, null);
        check.Returned(await client.Primitives.GetDoubleAsync(1.5, new() { Query = -0.1, Optional = 5e-324, XValue = 1e300, XOptional = 5e-324 }));
        check.Received(1.5, -0.1, 5e-324, 1e300, 5e-324);
    }

    [Calls("POST /primitives/double")]
    public static async Task SendDouble(GardenClient client, Check check)
    {
        await check.EchoedAsync(new DoubleMembers { Required = 1.5, Nullable = -0.1, RequiredNullable = 1e300, Optional = 5e-324 }, body => client.Primitives.SendDoubleAsync(body));
        await check.EchoedAsync(new DoubleMembers { Required = 1e300, RequiredNullable = null, Optional = 5e-324 }, body => client.Primitives.SendDoubleAsync(body));
    }

    [Calls("GET /primitives/decimal/{route}")]
    public static async Task GetDecimal(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetDecimalAsync(Given.Price, new() { Query = Given.Debt, XValue = Given.Fortune }));
        check.Received(Given.Price, Given.Debt, null, Given.Fortune, null);
        check.Returned(await client.Primitives.GetDecimalAsync(Given.Price, new() { Query = Given.Debt, Optional = Given.Price, XValue = Given.Fortune, XOptional = Given.Price }));
        check.Received(Given.Price, Given.Debt, Given.Price, Given.Fortune, Given.Price);
    }

    [Calls("POST /primitives/decimal")]
    public static async Task SendDecimal(GardenClient client, Check check)
    {
        await check.EchoedAsync(new DecimalMembers { Required = Given.Price, Nullable = Given.Debt, RequiredNullable = Given.Fortune, Optional = Given.Price }, body => client.Primitives.SendDecimalAsync(body));
        await check.EchoedAsync(new DecimalMembers { Required = Given.Fortune, RequiredNullable = null, Optional = Given.Price }, body => client.Primitives.SendDecimalAsync(body));
    }

    [Calls("GET /primitives/byte/{route}")]
    public static async Task GetByte(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetByteAsync(7, new() { Query = 0, XValue = 255 }));
        check.Received(7, 0, null, 255, null);
        check.Returned(await client.Primitives.GetByteAsync(7, new() { Query = 0, Optional = 1, XValue = 255, XOptional = 1 }));
        check.Received(7, 0, 1, 255, 1);
    }

    [Calls("POST /primitives/byte")]
    public static async Task SendByte(GardenClient client, Check check)
    {
        await check.EchoedAsync(new ByteMembers { Required = 7, Nullable = 0, RequiredNullable = 255, Optional = 1 }, body => client.Primitives.SendByteAsync(body));
        await check.EchoedAsync(new ByteMembers { Required = 255, RequiredNullable = null, Optional = 1 }, body => client.Primitives.SendByteAsync(body));
    }

    [Calls("GET /primitives/uint/{route}")]
    public static async Task GetUInt(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetUIntAsync(7, new() { Query = 0, XValue = Given.Large }));
        check.Received(7, 0, null, Given.Large, null);
        check.Returned(await client.Primitives.GetUIntAsync(7, new() { Query = 0, Optional = 1, XValue = Given.Large, XOptional = 1 }));
        check.Received(7, 0, 1, Given.Large, 1);
    }

    [Calls("POST /primitives/uint")]
    public static async Task SendUInt(GardenClient client, Check check)
    {
        await check.EchoedAsync(new UIntMembers { Required = 7, Nullable = 0, RequiredNullable = Given.Large, Optional = 1 }, body => client.Primitives.SendUIntAsync(body));
        await check.EchoedAsync(new UIntMembers { Required = Given.Large, RequiredNullable = null, Optional = 1 }, body => client.Primitives.SendUIntAsync(body));
    }

#if !FASTENDPOINTS
    [Calls("GET /primitives/others")]
    public static async Task GetOtherNumbers(GardenClient client, Check check)
    {
        check.Returned(await client.Primitives.GetOtherNumbersAsync(new() { A = sbyte.MinValue, B = short.MinValue, C = ushort.MaxValue, D = ulong.MaxValue, E = 0.25f }));
        check.Received(sbyte.MinValue, short.MinValue, ushort.MaxValue, ulong.MaxValue, 0.25f);
    }
#endif

    [Calls("POST /primitives/others")]
    public static async Task SendOtherNumbers(GardenClient client, Check check)
        => await check.EchoedAsync(
            new OtherNumbers { SByte = sbyte.MinValue, Short = short.MaxValue, UShort = ushort.MaxValue, ULong = ulong.MaxValue, Float = float.MaxValue },
            body => client.Primitives.SendOtherNumbersAsync(body));
}
