using Described.Flora;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JsonTests.Pages;

/// <summary>The snippet of docs/json.md about Swashbuckle, run.</summary>
public class PageTests
{
    [Fact]
    public async Task SwashbuckleDescribesTheTypes()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        _ = builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSwaggerGen(options => options.AddFloraClientSchemas());
        await using WebApplication application = builder.Build();
        _ = application.UseSwagger();
        _ = application.MapGet("/asset", static () => TypedResults.Ok<AssetRetrieveResponse>(null));
        await application.StartAsync();

        string document = await application.GetTestClient().GetStringAsync("/swagger/v1/swagger.json");

        Assert.Contains("upload_content_type", document, StringComparison.Ordinal);
        Assert.Contains("pending_upload", document, StringComparison.Ordinal);
    }
}
