using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Peers;

internal static class TestServers
{
    public static async Task<string> CallAsync(Func<HttpClient, Task> call)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        _ = builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using WebApplication server = builder.Build();
        string asked = "not asked";
        server.Run(context =>
        {
            asked = context.Request.Path;
            return Loopback.RespondWithPlantAsync(context, 1);
        });
        await server.StartAsync();
        Exception? thrown = await call(server.GetTestClient()).ThrownAsync();
        return $"{asked} {thrown?.Told()}";
    }
}
