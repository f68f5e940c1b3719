using FloraGen.Emission.Names;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Scenarios;

/// <summary>A project's name is any text, and its root namespace is often the same text.</summary>
public class RootNamespaceTests
{
    private const string Path = "/specs/shop.openapi.yaml";
    private static readonly string s_document = Documents.WithThing("properties:\n  status: { type: string, enum: [done, open] }");

    /// <summary>What <c>dotnet new</c> of the .NET 10 SDK makes of each, but for keywords and empty parts, which it leaves as they are.</summary>
    [Theory]
    [InlineData("MyApp", "MyApp")]
    [InlineData("my-app", "my_app")]
    [InlineData("My-App.3d", "My_App._3d")]
    [InlineData("9lives", "_9lives")]
    [InlineData("my app", "my_app")]
    [InlineData("x y.z-w", "x_y.z_w")]
    [InlineData("a-.b", "a_.b")]
    [InlineData("a.-b", "a._b")]
    [InlineData("a+b", "a_b")]
    [InlineData(" lead", "lead")]
    [InlineData("Füße.é1", "Füße.é1")]
    [InlineData("\U0001F600x", "_x")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("class.namespace", "@class.@namespace")]
    [InlineData("A..B", "A.B")]
    [InlineData(".a.", "a")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void BecomesANamespace(string rootNamespace, string expected) => Assert.Equal(expected, NamespaceName.Of(rootNamespace));

    [Theory]
    [InlineData("My-App.3d..class.namespace", "My_App._3d.@class.@namespace.Shop")]
    [InlineData("Füße.हिन्दी", "Füße.हिन्दी.Shop")]
    [InlineData("..", "Shop")]
    [InlineData("System", "System.Shop")]
    [InlineData("System.Text.Json", "System.Text.Json.Shop")]
    [InlineData("Microsoft.Extensions.System.Net.Http", "Microsoft.Extensions.System.Net.Http.Shop")]
    [InlineData("MyApp.Task.String.Stream.Uri.Internal.ApiTransport", "MyApp.Task.String.Stream.Uri.Internal.ApiTransport.Shop")]
    [InlineData("Shop.ShopClient.ThingsClient.Thing.ThingStatus.ApiException.RequestOptions", "Shop.ShopClient.ThingsClient.Thing.ThingStatus.ApiException.RequestOptions.Shop")]
    [InlineData("FloraGen.Runtime.Failure", "FloraGen.Runtime.Failure.Shop")]
    public void ClientCompilesInIt(string rootNamespace, string expected)
    {
        string client = expected.Contains("ShopClient", StringComparison.Ordinal) ? "ShopApiClient" : "ShopClient";
        string code = $$"""
            namespace User
            {
                using {{expected}};

                internal static class Program
                {
                    public static async global::System.Threading.Tasks.Task<string?> RunAsync()
                    {
                        using {{client}} client = new(new {{client}}Options());
                        var thing = await client.Things.GetAsync("1");
                        return ApiTelemetry.Name + thing.Status?.ToWireString();
                    }
                }
            }
            """;

        GeneratorRun run = GeneratorRun.Of([new SpecificationText(Path, s_document)], code, rootNamespace: rootNamespace).Compiles();

        Assert.Contains($"namespace {expected};", run.File(expected.Replace("@", "", StringComparison.Ordinal) + $".{client}.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("ShopClient")]
    [InlineData("Acme.ShopClient.Tests")]
    public void ClientHasAnotherNameThanTheNamespaceOfTheCodeThatUsesIt(string rootNamespace)
    {
        string code = $$"""
            using {{rootNamespace}}.Shop;

            namespace {{rootNamespace}}.Pages;

            internal static class Program
            {
                public static ShopApiClient Create() => new();
            }
            """;

        _ = GeneratorRun.Of([new SpecificationText(Path, s_document)], code, rootNamespace: rootNamespace).Compiles();
    }

    [Fact]
    public void NoWordOfTheLanguageIsInTheWay()
    {
        IEnumerable<string> words = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText);

        _ = GeneratorRun.Of([new SpecificationText(Path, s_document)], rootNamespace: string.Join('.', words)).Compiles();
    }

    [Fact]
    public void TextsHaveThePlainName()
    {
        GeneratorRun run = GeneratorRun.Of([new SpecificationText(Path, s_document)], "class User { string Name => @class.Shop.ApiTelemetry.Name; }", rootNamespace: "class");

        Assert.Contains("\"class.Shop\"", run.Compiles().File("class.Shop.ApiTelemetry.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.SourceText.ToString().Contains("\"@class", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("MyApp.class")]
    [InlineData("My-App")]
    [InlineData("A..B")]
    public void NamespaceThatIsWrittenDownHasToBeOne(string space)
    {
        GeneratorRun run = GeneratorRun.Of(s_document, Path, metadata: new Dictionary<string, string> { ["FloraGenNamespace"] = space }).Compiles();

        Assert.Equal("FLORA0012", Assert.Single(run.Diagnostics).Id);
    }
}
