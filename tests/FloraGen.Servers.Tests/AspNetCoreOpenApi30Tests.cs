namespace FloraGen.Servers.Tests;

public sealed class AspNetCoreOpenApi30Tests(LiveStack<AspNetCoreOpenApi30> live) : StackTests<AspNetCoreOpenApi30>(live);
