using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Ecosystem;

/// <summary>A client has what its project's references allow, and nothing that they do not.</summary>
public class PartTests
{
    private const string Registration = "MyApp.Flora.FloraClientServiceCollectionExtensions.g.cs";

    [Fact]
    public void ProjectWithoutPackagesGetsSpansAndMetricsOnly()
    {
        GeneratorRun run = With([]);

        Assert.Contains("MyApp.Flora.ApiTelemetry.g.cs", Files(run));
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.SourceText.ToString().Contains("Microsoft.Extensions.", StringComparison.Ordinal) && !source.HintName.EndsWith("ConnectionFault.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectWithoutTheirTypesGetsNoSpansAndMetrics()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryPath.FloraDocument)
            .WithReferences(GeneratorRun.Framework.Where(static reference => !reference.Display!.EndsWith("System.Diagnostics.DiagnosticSource.dll", StringComparison.Ordinal)))
            .Compiles();

        Assert.DoesNotContain(Files(run), static file => file.Contains("Telemetry", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectWithNothingThatDescribesApisGetsNoSchemas()
    {
        GeneratorRun run = With(Packages.Everything);

        Assert.DoesNotContain(Files(run), static file => file.Contains("Schemas", StringComparison.Ordinal) || file.Contains("Newtonsoft", StringComparison.Ordinal));
        Assert.DoesNotContain("SchemaText", run.File("MyApp.Flora.AssetListResponse.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectWithLoggingGetsALoggerAndNoRegistration()
    {
        GeneratorRun run = With(Packages.Logging);

        Assert.Contains("MyApp.Flora.ApiOptions.Logging.g.cs", Files(run));
        Assert.DoesNotContain(Registration, Files(run));
    }

    [Fact]
    public void ProjectWithTheFactoryGetsARegistration()
    {
        string registration = With(Packages.Http).File(Registration);

        Assert.Contains("AddFloraClient(this IServiceCollection services, string name,", registration, StringComparison.Ordinal);
        Assert.DoesNotContain("IConfiguration", registration, StringComparison.Ordinal);
    }

    /// <summary>Microsoft.Extensions.Http before version 8, whose containers know no keyed services.</summary>
    [Fact]
    public void ProjectWithAnOlderFactoryGetsNoRegistration()
    {
        GeneratorRun run = With(Packages.Http.Where(static package => !package.Display!.EndsWith("DependencyInjection.Abstractions.dll", StringComparison.Ordinal)));

        Assert.DoesNotContain(Registration, Files(run));
    }

    [Fact]
    public void ProjectWithConfigurationTooGetsOptionsThatFollowIt()
    {
        GeneratorRun run = With(Packages.Everything);

        Assert.Contains("AddFloraClient(this IServiceCollection services, IConfiguration section,", run.File(Registration), StringComparison.Ordinal);
        Assert.Contains("ApiKey = Internal.ConfiguredValue.Text(section, nameof(ApiKey)) ?? ApiKey;", run.File("MyApp.Flora.FloraClientOptions.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void InternalClientIsRegisteredByInternalMethods()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryPath.FloraDocument, metadata: new Dictionary<string, string> { ["FloraGenAccessibility"] = "internal" });

        Assert.Contains(
            "internal static partial class FloraClientServiceCollectionExtensions",
            run.WithReferences([.. GeneratorRun.Framework, .. Packages.Everything]).Compiles().File(Registration),
            StringComparison.Ordinal);
    }

    /// <summary>Names that the parts use themselves, as a namespace and as schemas.</summary>
    [Fact]
    public void NoNameOfADocumentOrNamespaceGetsInTheirWay()
    {
        string[] names = ["ILogger", "Activity", "Meter", "Histogram", "IConfiguration", "IServiceCollection", "Options", "ApiTelemetry", "ShopClientServiceCollectionExtensions", "TokenCache"];
        string document = Documents.WithPaths(
            string.Join('\n', names.Select(static name => $"/{name}: {{ get: {{ operationId: x.{name}, responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }} }} }} }} }}")),
            "components:\n  schemas:\n" + string.Join('\n', names.Select(static name => $"    {name}: {{ properties: {{ {name}: {{ type: string }} }} }}")));

        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.yaml", metadata: new Dictionary<string, string> { ["FloraGenNamespace"] = "Acme.Microsoft.Shop" })
            .WithReferences([.. GeneratorRun.Framework, .. Packages.Everything])
            .Compiles();

        Assert.Contains("Acme.Microsoft.Shop.ShopClientServiceCollectionExtensions.g.cs", Files(run));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void HistogramNamesItsBucketsWhereItCan(bool hasAdvice)
    {
        EmissionOptions options = new("MyApp.Flora", "FloraClient", IsPublic: true) { Target = TargetProject.Net8 with { HasInstrumentAdvice = hasAdvice } };

        CSharpFile file = RuntimeSource.Files.Single(static file => file.FileName == "TelemetryInstruments").For(options);

        Assert.Equal(hasAdvice, file.Text.Contains("InstrumentAdvice", StringComparison.Ordinal));
    }

    private static GeneratorRun With(IEnumerable<MetadataReference> packages)
        => GeneratorRun.Of(RepositoryPath.FloraDocument).WithReferences([.. GeneratorRun.Framework, .. packages]).Compiles();

    private static IEnumerable<string> Files(GeneratorRun run) => run.Result.GeneratedSources.Select(static source => source.HintName);
}
