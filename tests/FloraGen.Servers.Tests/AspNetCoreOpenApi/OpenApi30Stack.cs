using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Microsoft.AspNetCore.OpenApi with the version of documents that more tools read, and with decimals.</summary>
public sealed class OpenApi30Stack : OpenApi31Stack
{
    public override string Name => "Microsoft.AspNetCore.OpenApi 10, OpenAPI 3.0";

    public override IReadOnlyList<string> Symbols => ["ASPNET30", "ASPNET", "DECIMALS"];

    protected override OpenApiSpecVersion Version => OpenApiSpecVersion.OpenApi3_0;

    protected override void Describe(OpenApiOptions options) => options.AddSchemaTransformer<Decimals>();
}
