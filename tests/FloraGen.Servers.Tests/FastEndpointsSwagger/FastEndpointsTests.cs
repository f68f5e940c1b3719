namespace FloraGen.Servers.Tests.FastEndpointsSwagger;

public sealed class FastEndpointsTests(LiveStack<FastEndpointsStack> live) : StackTests<FastEndpointsStack>(live);
