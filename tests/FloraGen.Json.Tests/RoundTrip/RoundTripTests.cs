using System.Reflection;
using System.Text.Json;
using FloraGen.Testing.Generation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace JsonTests.RoundTrip;

/// <summary>From a document to a client, to an API that takes and returns the client's types, to that API's document, to a client: the two clients are alike.</summary>
public abstract class RoundTripTests(ITestOutputHelper output)
{
    public static TheoryData<string> Documents => [.. RoundTripDocuments.All];

    protected abstract string DocumentPath { get; }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task ClientOfTheOwnApiIsLikeTheClientThatItUses(string name)
    {
        if (RoundTripDocuments.Find(name) is not { } path)
        {
            output.WriteLine($"Skipped: {name} is not here.");
            return;
        }

        string file = path.EndsWith(".json", StringComparison.Ordinal) ? "/specs/spec.openapi.json" : "/specs/spec.openapi.yaml";
        GeneratorRun first = GeneratorRun.Of([new SpecificationText(file, await File.ReadAllTextAsync(path))], references: References());

        // Packages refer to versions of .NET that are older than the one here, which the SDK keeps quiet about.
        Assert.DoesNotContain(first.Compiled.Complaints, static complaint => complaint.Id != "CS1701");
        string document = await DescribeAsync(Assembly.Load(first.Compiled.Image));
        GeneratorRun second = GeneratorRun.Of([new SpecificationText("/specs/spec.openapi.json", document)]);

        IReadOnlyDictionary<string, string> expected = Surface.Of(first), actual = Surface.Of(second);
        string[] missing = [.. expected.Keys.Except(actual.Keys)];
        string[] different = [.. expected.Where(type => actual.TryGetValue(type.Key, out string? other) && other != type.Value).Select(type => $"{type.Key}\n  is  {type.Value}\n  was {actual[type.Key]}")];
        output.WriteLine($"{name}: {expected.Count} types, {missing.Length} missing, {different.Length} different");
        Assert.True(missing.Length + different.Length == 0, $"missing: {string.Join(", ", missing)}\n{string.Join('\n', different.Take(12))}");
    }

    protected abstract void AddTo(IServiceCollection services, Type schemas);

    protected abstract void MapTo(WebApplication application);

    private static Microsoft.CodeAnalysis.MetadataReference[] References() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("FloraGen", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("Generated", StringComparison.Ordinal))
            .Select(static path => Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(path))];

    /// <summary>What is only sent is a body here too, since an optional member of it is told apart from null; and so is what holds it.</summary>
    private static bool IsSent(Type type, Assembly client, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return false;
        }

        Type[] held =
        [
            .. type.GetProperties().Select(static member => member.PropertyType),
            .. type.GetMethods()
                .Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal))
                .Select(static method => method.GetParameters()[0].ParameterType)
                .Where(static parameter => parameter.IsByRef)
                .Select(static parameter => parameter.GetElementType()!),
            .. type.GetGenericArguments(),
        ];
        return held.Any(inner => inner.Name.StartsWith("Optional`", StringComparison.Ordinal)
            || ((inner.Assembly == client || inner.IsGenericType) && IsSent(inner, client, seen)));
    }

    private async Task<string> DescribeAsync(Assembly client)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        AddTo(builder.Services, client.GetTypes().Single(static type => type.Name == "SpecClientSchemas"));
        await using WebApplication application = builder.Build();
        foreach (Type type in client.GetTypes().Where(static type => type.IsPublic && type.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>() is not null))
        {
            RouteHandlerBuilder route = application.MapPost("/types/" + type.Name, static () => Results.NoContent());
            _ = IsSent(type, client, []) ? route.Accepts(type, "application/json") : route.Produces(200, type, "application/json");
        }

        MapTo(application);
        await application.StartAsync();
        HttpResponseMessage response = await application.GetTestClient().GetAsync(DocumentPath);
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text[..Math.Min(text.Length, 3000)]);
        JsonDocument.Parse(text).Dispose();
        return text;
    }
}
