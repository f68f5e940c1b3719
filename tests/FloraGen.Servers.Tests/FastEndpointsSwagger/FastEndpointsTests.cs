using Xunit.Abstractions;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger;

public sealed class FastEndpointsTests(LiveStack<FastEndpointsStack> live, ITestOutputHelper output) : StackTests<FastEndpointsStack>(live, output);
