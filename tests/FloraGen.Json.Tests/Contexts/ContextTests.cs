using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Generated.Nursery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JsonTests.Contexts;

/// <summary>A client's types without reflection: by a context of another project, and by the client's own resolver.</summary>
public class ContextTests
{
    private static readonly JsonSerializerOptions s_resolved = new(JsonSerializerDefaults.Web) { TypeInfoResolver = NurseryClient.JsonTypes };

    [Fact]
    public void ContextOfAnotherProjectKnowsTheTypesAndOwnClassesWithThem()
    {
        OwnCatalog catalog = new("spring", [Plants.Full], new() { [State.CutDown] = 2 }, Plants.Full.Pot, State.Grown);

        string json = JsonSerializer.Serialize(catalog, OwnContext.Default.OwnCatalog);
        OwnCatalog read = JsonSerializer.Deserialize(json, OwnContext.Default.OwnCatalog)!;

        Assert.Contains(Plants.Json, json, StringComparison.Ordinal);
        Assert.Contains("\"Counts\":{\"cut-down\":2}", json, StringComparison.Ordinal);
        Assert.Equal(catalog.Plants, read.Plants);
        Assert.Equal((catalog.Pot, State.Grown, 2), (read.Pot, read.Wanted, read.Counts[State.CutDown]));
        Assert.Equal("[" + Plants.Json + "]", JsonSerializer.Serialize([Plants.Full], OwnContext.Default.ListPlant));
        Assert.Equal("\"cut-down\"", JsonSerializer.Serialize(State.CutDown, OwnContext.Default.State));
    }

    [Fact]
    public async Task MinimalApiWithoutReflectionTakesAndReturnsTheTypes()
    {
        await using WebApplication application = await StartAsync(NurseryClient.JsonTypes);
        HttpClient http = application.GetTestClient();

        HttpResponseMessage response = await http.PostAsJsonAsync("/plants", Plants.Full, s_resolved);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Plants.Json, await response.Content.ReadAsStringAsync());
        Assert.Equal(Plants.Full, await http.GetFromJsonAsync<Plant>("/plant", s_resolved));
        Assert.Equal([Plants.Full], (await http.GetFromJsonAsync<List<Plant>>("/plants", s_resolved))!);
        Assert.Equal(State.Seed, (await http.GetFromJsonAsync<Dictionary<string, State>>("/states", s_resolved))!["a"]);
        Assert.Equal("null", await http.GetStringAsync("/none"));
        Assert.Equal(Plants.Full, Assert.Single(await CollectAsync(http.GetFromJsonAsAsyncEnumerable<Plant>("/stream", s_resolved))));
    }

    [Fact]
    public async Task ResolverGoesWithAContextOfTheApplication()
    {
        await using WebApplication application = await StartAsync(OwnContext.Default, NurseryClient.JsonTypes);

        Assert.Equal(Plants.Full, await application.GetTestClient().GetFromJsonAsync<Plant>("/plant", s_resolved));
    }

    private static async Task<WebApplication> StartAsync(params IJsonTypeInfoResolver[] resolvers)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        _ = builder.Services.ConfigureHttpJsonOptions(options =>
        {
            // As an application has it that is compiled ahead of time: nothing reflects.
            options.SerializerOptions.TypeInfoResolverChain.Clear();
            foreach (IJsonTypeInfoResolver resolver in resolvers)
            {
                options.SerializerOptions.TypeInfoResolverChain.Add(resolver);
            }
        });
        WebApplication application = builder.Build();
        _ = application.MapGet("/plant", static () => Plants.Full);
        _ = application.MapGet("/plants", static () => new List<Plant> { Plants.Full });
        _ = application.MapGet("/states", static () => new Dictionary<string, State> { ["a"] = State.Seed });
        _ = application.MapGet("/none", static () => (State?)null);
        _ = application.MapGet("/stream", static () => StreamAsync());
        _ = application.MapPost("/plants", static (Plant plant) => TypedResults.Ok(plant));
        await application.StartAsync();
        return application;
    }

    private static async IAsyncEnumerable<Plant> StreamAsync()
    {
        await Task.Yield();
        yield return Plants.Full;
    }

    private static async Task<List<T>> CollectAsync<T>(IAsyncEnumerable<T?> items)
    {
        List<T> all = [];
        await foreach (T? item in items)
        {
            all.Add(item!);
        }

        return all;
    }
}
