namespace FloraGen.Servers.Tests;

public sealed class NSwagTests(LiveStack<NSwagStack> live) : StackTests<NSwagStack>(live);
