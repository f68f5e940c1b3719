using Xunit.Abstractions;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

public sealed class OpenApi30Tests(LiveStack<OpenApi30Stack> live, ITestOutputHelper output) : StackTests<OpenApi30Stack>(live, output);
