using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests;

/// <summary>Microsoft.AspNetCore.OpenApi with the version of documents that more tools read.</summary>
public sealed class AspNetCoreOpenApi30 : AspNetCoreOpenApi
{
    public override string Name => "Microsoft.AspNetCore.OpenApi 10, OpenAPI 3.0";

    public override IReadOnlyList<string> Symbols => ["ASPNET30", "ASPNET"];

    protected override OpenApiSpecVersion Version => OpenApiSpecVersion.OpenApi3_0;
}
