using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>What the fix of FLORA1025 writes.</summary>
public sealed class ResponseFixTests
{
    private const string Before = """
        #nullable enable
        using System.Threading.Tasks;
        using Files;

        namespace App;

        public class Case : Base
        {
            private static readonly RequestOptions s_values = new() { Throw = ThrowOn.ConnectionOnly };


        """;

    private const string After = "\n}\n";

    [Theory]
    [InlineData(
        0,
        "    private async Task<string> M(string id)\n    {\n        var response = await client.Files.WithRawResponse.RetrieveAsync(id, s_values);\n        return response.Value.FileId; // id\n    }",
        "    private async Task<string> M(string id)\n    {\n        var response = await client.Files.WithRawResponse.RetrieveAsync(id, s_values);\n        return response.EnsureSuccess().Value.FileId; // id\n    }")]
    [InlineData(
        0,
        "    private async Task<StoredFile> M(string id)\n        => (await client.Files.WithRawResponse.RetrieveAsync(id, s_values))\n            .Value;",
        "    private async Task<StoredFile> M(string id)\n        => (await client.Files.WithRawResponse.RetrieveAsync(id, s_values)).EnsureSuccess()\n            .Value;")]
    [InlineData(
        1,
        "    private async Task<StoredFile?> M(string id) => (await client.Files.WithRawResponse.RetrieveAsync(id, s_values)).Value;",
        "    private async Task<StoredFile?> M(string id) => (await client.Files.WithRawResponse.RetrieveAsync(id, s_values)).ValueOrDefault;")]
    [InlineData(
        0,
        "    private async Task M()\n    {\n        await client.Files.WithRawResponse.CreateAsync(new() { Name = \"a\" }, s_values); // made\n    }",
        "    private async Task M()\n    {\n        (await client.Files.WithRawResponse.CreateAsync(new() { Name = \"a\" }, s_values)).EnsureSuccess(); // made\n    }")]
    [InlineData(
        1,
        "    private async Task M()\n    {\n        await client.Files.WithRawResponse.CreateAsync(new() { Name = \"a\" }, s_values);\n    }",
        "    private async Task M()\n    {\n        _ = await client.Files.WithRawResponse.CreateAsync(new() { Name = \"a\" }, s_values);\n    }")]
    public async Task FailureIsAnExceptionAfterAllOrNothing(int offer, string member, string expected)
    {
        FixRun run = new(CaseHost.WithoutStatus, Before + member + After);
        Diagnostic diagnostic = Assert.Single(await run.DiagnosticsAsync());
        await run.ApplyAsync((await run.OffersAsync(diagnostic))[offer]);

        Assert.Equal(Before + expected + After, await run.TextAsync());
        Assert.Empty(await run.DiagnosticsAsync());
    }

    [Fact]
    public async Task DefaultIsOfferedOnlyWhereNullMayGo()
    {
        FixRun run = new(CaseHost.WithoutStatus, Before + "    private async Task<string> M(string id) => (await client.Files.WithRawResponse.RetrieveAsync(id, s_values)).Value.FileId;" + After);

        CodeAction offer = Assert.Single(await run.OffersAsync(Assert.Single(await run.DiagnosticsAsync())));

        Assert.Equal("Throw the failure", offer.Title);
    }
}
