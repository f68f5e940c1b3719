namespace FloraGen.Servers.Swashbuckle.Tests;

public sealed class SwashbuckleTests(LiveStack<SwashbuckleStack> live) : StackTests<SwashbuckleStack>(live);
