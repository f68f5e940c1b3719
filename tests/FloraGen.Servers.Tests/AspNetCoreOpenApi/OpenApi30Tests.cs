namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

public sealed class OpenApi30Tests(LiveStack<OpenApi30Stack> live) : StackTests<OpenApi30Stack>(live);
