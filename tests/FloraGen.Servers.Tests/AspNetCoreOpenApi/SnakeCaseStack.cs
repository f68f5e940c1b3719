using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Microsoft.AspNetCore.OpenApi on a server whose JSON has names_like_this, enums as texts, and that takes neither numbers in quotes nor members that it does not know.</summary>
public sealed class SnakeCaseStack : OpenApi31Stack
{
    public override string Name => "Microsoft.AspNetCore.OpenApi 10, OpenAPI 3.1, snake_case";

    public override IReadOnlyList<string> Symbols => ["SNAKECASE", "ASPNET"];

    protected override void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter());
    }
}
