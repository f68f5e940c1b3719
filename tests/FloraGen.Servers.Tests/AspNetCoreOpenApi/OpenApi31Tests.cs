namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

public sealed class OpenApi31Tests(LiveStack<OpenApi31Stack> live) : StackTests<OpenApi31Stack>(live);
