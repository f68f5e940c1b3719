using Xunit.Abstractions;

namespace FloraGen.Servers.Swashbuckle.Tests;

public sealed class SwashbuckleTests(LiveStack<SwashbuckleStack> live, ITestOutputHelper output) : StackTests<SwashbuckleStack>(live, output);
