using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>The exceptions of several clients may stand far from their types.</summary>
public class SharedExceptionTests
{
    [Theory]
    [InlineData("Flora")]
    [InlineData("App.ApiRuntime")]
    public async Task RulesKnowTheExceptionsThatClientsShare(string runtimeNamespace)
    {
        SyntaxTree code = AnalyzerRun.Tree(
            """
            using System.Net.Http;
            using System.Threading.Tasks;
            using Flora;

            class Use(FloraClient client)
            {
                public async Task SwallowAsync(string id)
                {
                    try { (await client.Assets.CompleteAsync(id)).EnsureSucceeded(); }
                    catch (ApiFailureException) { }
                }

                public async Task<string?> WrongAsync(string id)
                {
                    try { return (await client.Assets.RetrieveAsync(id)).Name; }
                    catch (HttpRequestException) { return null; }
                }
            }
            """,
            "/app/Use.cs");

        Diagnostic[] said = [.. await AnalyzerRun.AnalyzeAsync(AnalyzerRun.Compile([.. GeneratedClient.WithRuntimeIn(runtimeNamespace), code]))];

        Assert.Equal(["FLORA1016", "FLORA1019"], said.Select(static diagnostic => diagnostic.Id).Order());
        Assert.Contains(said, static diagnostic => diagnostic.GetMessage(null).Contains("ApiConnectionException", StringComparison.Ordinal));
    }
}
