namespace FloraGen.Servers.Tests.NSwagAspNetCore;

public sealed class NSwagTests(LiveStack<NSwagStack> live) : StackTests<NSwagStack>(live);
