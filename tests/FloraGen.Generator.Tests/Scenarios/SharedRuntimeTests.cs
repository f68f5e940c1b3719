using System.Net;
using System.Text;
using FloraGen.Tests.Calls;
using FloraGen.Tests.Older;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Scenarios;

/// <summary>Several clients in a project have one runtime.</summary>
public class SharedRuntimeTests
{
    private const string Root = "MyApp.ApiRuntime";

    private const string CatchesBoth = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using MyApp.Shop;
        using MyApp.Store;

        internal static class Scenario
        {
            internal static async Task<string> RunAsync(HttpMessageHandler handler)
            {
                using HttpClient http = new(handler);
                using ShopClient shop = new(http, new ShopClientOptions { MaxRetries = 0 });
                using StoreClient store = new(http, new StoreClientOptions { MaxRetries = 0 });
                return await CaughtAsync(() => shop.Things.GetAsync("1")) + await CaughtAsync(() => store.Things.GetAsync("2", new RequestOptions()));
            }

            private static async Task<string> CaughtAsync(Func<Task> call)
            {
                try { await call(); return ""; }
                catch (ApiNotFoundException missing) { return ShopClientErrors.Of(missing)?.Why + StoreClientErrors.Of(missing)?.Why; }
            }
        }
        """;

    [Fact]
    public void EachTypeIsDeclaredOnceHoweverManyClientsThereAre()
    {
        GeneratorRun one = Run([Document("shop")]);
        GeneratorRun ten = Run([.. Enumerable.Range(0, 10).Select(static index => Document("shop" + index))]);

        ten.Compiles();
        string[] shared = [.. RuntimeFiles(ten)];
        Assert.Equal(RuntimeFiles(one, "MyApp.Shop").Count(), shared.Length);
        Assert.All(shared, static name => Assert.StartsWith(Root + ".", name, StringComparison.Ordinal));
        Assert.DoesNotContain(ten.Result.GeneratedSources, static source => source.HintName.StartsWith("MyApp.Shop0.Internal", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyClientHasAllOfItsTypesInItsOwnNamespace()
    {
        GeneratorRun run = Run([Document("shop")]);

        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName.StartsWith(Root, StringComparison.Ordinal) || source.HintName == "FloraGen.RuntimeUsing.g.cs");
        _ = run.File("MyApp.Shop.ApiException.g.cs");
    }

    [Fact]
    public void SecondDocumentChangesNoLineOfTheCodeThatWasWrittenForTheFirst()
    {
        const string Code = """
            using System.Threading.Tasks;
            using MyApp.Shop;

            class Use
            {
                async Task<string?> M(ShopClient client)
                {
                    try { return (await client.Things.GetAsync("1", new RequestOptions { MaxRetries = 1 })).Id; }
                    catch (ApiException error) { return error.ErrorCode; }
                }
            }
            """;

        Run([Document("shop")], Code).Compiles();
        Run([Document("shop"), Document("store")], Code).Compiles();
    }

    [Fact]
    public async Task OneCatchServesAllClientsAndEachReadsItsOwnErrors()
    {
        using RecordingHandler handler = new(static _ => new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new StringContent("""{"why":"gone "}""", Encoding.UTF8, "application/json"),
        });

        string caught = await Run([Document("shop"), Document("store")], CatchesBoth).ShouldCompile().RunAsync<string>("Scenario", "RunAsync", handler);

        Assert.Equal("gone gone gone gone ", caught);
    }

    [Fact]
    public void ErrorsOfSeveralTypesAreReadByTheirType()
    {
        const string Code = """
            using MyApp.Shop;
            class Use { string? M(ApiException error) => error.ErrorAs<Fault>()?.Why + error.ErrorAs<Refusal>()?.Reason; }
            """;
        SpecificationText two = new("/specs/shop.openapi.yaml", Text("x").Replace(
            "        '404':", "        '409': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } }\n        '404':", StringComparison.Ordinal)
            + "    Refusal: { type: object, properties: { reason: { type: string } } }\n");

        Run([two, Document("store")], Code).Compiles();
    }

    [Fact]
    public void ProjectChoosesTheNamespaceAlsoForItsOnlyClient()
    {
        Dictionary<string, string> properties = new() { ["FloraGenRuntimeNamespace"] = " Acme.Common " };
        const string Code = "class Use { string? M(Acme.Common.ApiException error) => error.Message; }";

        GeneratorRun run = Run([Document("shop")], Code, properties);

        run.Compiles();
        _ = run.File("Acme.Common.ApiException.g.cs");
        Run([Document("shop"), Document("store")], Code, properties).Compiles();
        Run([Document("shop")], properties: new() { ["FloraGenRuntimeNamespace"] = "MyApp.Shop" }).Compiles();
    }

    [Fact]
    public void NamespaceThatIsNoneIsSaidAndNotUsed()
    {
        GeneratorRun run = Run([Document("shop")], properties: new() { ["FloraGenRuntimeNamespace"] = "not one" });

        Diagnostic warning = Assert.Single(run.Diagnostics, static item => item.Id == "FLORA0012");
        Assert.Contains("FloraGenRuntimeNamespace=\"not one\"", warning.GetMessage(null), StringComparison.Ordinal);
        run.Compiles();
    }

    [Theory]
    [InlineData("public", "internal", "public class ApiException")]
    [InlineData("internal", "internal", "internal class ApiException")]
    public void SharedTypesAreSeenAsFarAsAnyClientNeeds(string first, string second, string expected)
    {
        GeneratorRun run = Run([Document("shop"), Document("store")], metadata: new()
        {
            ["/specs/shop.openapi.yaml|FloraGenAccessibility"] = first,
            ["/specs/store.openapi.yaml|FloraGenAccessibility"] = second,
        });

        run.Compiles();
        Assert.Contains(expected.Replace("class", "partial class", StringComparison.Ordinal), run.File(Root + ".ApiException.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("System")]
    [InlineData("class.namespace")]
    [InlineData("FloraGen")]
    [InlineData("Internal.ApiException")]
    public void ClientsCompileInAnyRootNamespace(string root) => Run([Document("shop"), Document("store")], root: root).Compiles();

    [Fact]
    public void ClientsInNamespacesFarApartShareToo()
    {
        GeneratorRun run = Run([Document("shop"), Document("store")], "using Here; class Use { ApiException? E; Thing? T; ShopClient? C; There.Deep.StoreClient? D; }", metadata: new()
        {
            ["/specs/shop.openapi.yaml|FloraGenNamespace"] = "Here",
            ["/specs/store.openapi.yaml|FloraGenNamespace"] = "There.Deep",
        });

        // The field of the code is never assigned.
        Assert.All(run.CompilerComplaints(), static complaint => Assert.Equal("CS0169", complaint.Id));
    }

    [Fact]
    public void EditOfOneDocumentWritesNothingOfTheOthersOrOfTheRuntime()
    {
        SpecificationText before = Document("store");
        SpecificationText after = new(before.Path, before.GetText().ToString().Replace("A thing.", "A store's thing.", StringComparison.Ordinal));

        GeneratorRun second = Run([Document("shop"), before]).WithDocument(before, after);

        Assert.All(
            second.Result.TrackedSteps[TrackingNames.RuntimeFiles].SelectMany(static step => step.Outputs),
            static output => Assert.Contains(output.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Fact]
    public void ProjectsWithNamespacesOfTheirOwnDoNotMeet()
    {
        const string Open = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"MyApp\")]";
        MetadataReference library = Run([Document("shop"), Document("store")], Open, root: "Library").Output.WithAssemblyName("Library").ToMetadataReference();

        GeneratorRun run = Run(
            [Document("pets"), Document("owners")],
            "class Use { bool M(System.Exception e) => e is ApiException or Library.ApiRuntime.ApiException; }",
            references: [.. GeneratorRun.Framework, library]);

        Assert.Empty(run.Diagnostics);
        run.Compiles();
    }

    [Fact]
    public void ProjectsWithTheSameRootNamespaceAreTold()
    {
        MetadataReference library = Run([Document("shop"), Document("store")]).Output.WithAssemblyName("Library").ToMetadataReference();

        GeneratorRun run = Run([Document("pets"), Document("owners")], references: [.. GeneratorRun.Framework, library]);

        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal("FLORA0022", warning.Id);
        Assert.Contains("'MyApp.ApiRuntime'", warning.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'Library'", warning.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void OlderFrameworksShareToo()
        => Run([Document("shop"), Document("store")], references: OlderFramework.References).Compiles();

    private static IEnumerable<string> RuntimeFiles(GeneratorRun run, string space = Root) => run.Result.GeneratedSources
        .Select(static source => source.HintName)
        .Where(name => name.StartsWith(space + ".Internal.", StringComparison.Ordinal) || (name.StartsWith(space + ".Api", StringComparison.Ordinal) && !name.Contains(".Error.", StringComparison.Ordinal)));

    private static GeneratorRun Run(
        IReadOnlyList<AdditionalText> documents,
        string code = "",
        Dictionary<string, string>? properties = null,
        Dictionary<string, string>? metadata = null,
        IReadOnlyList<MetadataReference>? references = null,
        string root = "MyApp")
        => GeneratorRun.Of(documents, code, metadata, references: references, properties: properties, rootNamespace: root);

    private static SpecificationText Document(string name) => new($"/specs/{name}.openapi.yaml", Text(name));

    private static string Text(string name) => $$"""
        openapi: 3.1.0
        info: { title: {{name}}, version: '1' }
        servers: [{ url: 'https://{{name}}.example' }]
        paths:
          /things/{id}:
            get:
              operationId: things.get
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Fault' } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }
            Fault: { type: object, properties: { why: { type: string } } }

        """;
}
