using Xunit.Abstractions;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

public sealed class NSwagTests(LiveStack<NSwagStack> live, ITestOutputHelper output) : StackTests<NSwagStack>(live, output);
