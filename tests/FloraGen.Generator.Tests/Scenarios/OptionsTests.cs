using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What a project can say about its OpenAPI document.</summary>
public class OptionsTests
{
    private const string Path = "/specs/shop.openapi.yaml";
    private static readonly string s_document = Documents.WithThing("properties:\n  status: { type: string, enum: [done, broken] }");

    [Fact]
    public void NamespaceAndClientAreAsAsked()
    {
        GeneratorRun run = Run(("FloraGenNamespace", "Acme.Api"), ("FloraGenClient", "Store"));

        Assert.Contains("public sealed partial class Store : IStore", run.File("Acme.Api.Store.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void InternalClientShowsNothingToOtherAssemblies()
    {
        GeneratorRun run = Run(("FloraGenAccessibility", "internal")).Compiles();

        Assert.Empty(run.Output.GlobalNamespace.GetNamespaceMembers()
            .Where(static space => space.Name is "MyApp" or "FloraGen")
            .SelectMany(Types)
            .Where(static type => type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public)
            .Select(static type => type.ToDisplayString()));
    }

    [Fact]
    public void FailureStatusesAreAsAsked()
        => Assert.Contains("[Failure]", Run(("FloraGenFailureStatuses", "broken|lost")).File("MyApp.Shop.ThingStatus.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void MarkedFileIsAnOpenApiDocumentWhateverItsName()
    {
        GeneratorRun run = GeneratorRun.Of(s_document, "/specs/my-api.yaml", metadata: new Dictionary<string, string> { ["FloraGen"] = "true" });

        Assert.Contains("MyApiClient", run.File("MyApp.MyApi.MyApiClient.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Theory]
    [InlineData("api", "ApiClient")]
    [InlineData("http", "HttpApiClient")]
    [InlineData("openapi", "OpenapiClient")]
    public void FileMayBeCalledAsItsClientCannotBe(string stem, string client)
    {
        GeneratorRun run = GeneratorRun.Of(s_document, $"/specs/{stem}.openapi.yaml");

        run.Compiles();
        Assert.Contains(run.Result.GeneratedSources, source => source.HintName.EndsWith($".{client}.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void OtherFilesAreLeftAlone() => Assert.Empty(GeneratorRun.Of("text", "/specs/readme.yaml").Result.GeneratedSources);

    [Fact]
    public void TwoDocumentsLiveSideBySide()
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            new SpecificationText(Path, s_document),
            new SpecificationText("/specs/flora.openapi.yaml", RepositoryPath.FloraDocument),
        ]);

        run.Compiles();
        Assert.Contains("MyApp.Shop.ShopClient.g.cs", run.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Contains("MyApp.Flora.FloraClient.g.cs", run.Result.GeneratedSources.Select(static source => source.HintName));
    }

    private static IEnumerable<Microsoft.CodeAnalysis.INamedTypeSymbol> Types(Microsoft.CodeAnalysis.INamespaceSymbol space)
        => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static GeneratorRun Run(params (string Key, string Value)[] metadata)
        => GeneratorRun.Of(s_document, Path, metadata: metadata.ToDictionary(static item => item.Key, static item => item.Value));
}
