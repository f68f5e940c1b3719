using Xunit.Abstractions;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

public sealed class SnakeCaseTests(LiveStack<SnakeCaseStack> live, ITestOutputHelper output) : StackTests<SnakeCaseStack>(live, output);
