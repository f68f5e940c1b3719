using Xunit.Abstractions;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

public sealed class OpenApi31Tests(LiveStack<OpenApi31Stack> live, ITestOutputHelper output) : StackTests<OpenApi31Stack>(live, output);
