namespace FloraGen.Servers.Tests;

public sealed class AspNetCoreOpenApiTests(LiveStack<AspNetCoreOpenApi> live) : StackTests<AspNetCoreOpenApi>(live);
