using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>What the fixes of FLORA1023 and FLORA1024 write.</summary>
public sealed class ContainerFixTests
{
    private const string Before = "using System;\nusing Flora;\nusing Microsoft.AspNetCore.Http;\nusing Microsoft.Extensions.DependencyInjection;\n\nnamespace App;\n\npublic class Case : Base\n{\n    private void M(IServiceProvider root)\n    {\n";
    private const string After = "\n    }\n}\n";

    [Theory]
    [InlineData(
        "        services.AddFloraClient(options => options.ApiKey = accessor.HttpContext!.Headers[\"x\"]); // key",
        "        services.AddFloraClient((scope, options) => options.ApiKey = accessor.HttpContext!.Headers[\"x\"]); // key")]
    [InlineData(
        "        services.AddScoped<UserToken>();\n        services.AddFloraClient((o) =>\n        {\n            o.ApiKey = root.GetRequiredService<UserToken>().Value;\n        });",
        "        services.AddScoped<UserToken>();\n        services.AddFloraClient((scope, o) =>\n        {\n            o.ApiKey = scope.GetRequiredService<UserToken>().Value;\n        });")]
    [InlineData(
        "        services.AddFloraClient().AddStandardResilienceHandler();",
        "        services.AddFloraClient(options => options.MaxRetries = 0).AddStandardResilienceHandler();")]
    [InlineData(
        "        services.AddFloraClient(\"archive\", o => o.ApiKey = \"k\").AddStandardResilienceHandler();",
        "        services.AddFloraClient(\"archive\", o =>\n        {\n            o.ApiKey = \"k\";\n            o.MaxRetries = 0;\n        }).AddStandardResilienceHandler();")]
    [InlineData(
        "        IHttpClientBuilder flora = services.AddFloraClient((scope, o) =>\n        {\n            // The key.\n            o.ApiKey = \"k\";\n        });\n        flora.AddStandardResilienceHandler();",
        "        IHttpClientBuilder flora = services.AddFloraClient((scope, o) =>\n        {\n            // The key.\n            o.ApiKey = \"k\";\n            o.MaxRetries = 0;\n        });\n        flora.AddStandardResilienceHandler();")]
    public async Task ContainerIsSetUpAsASeniorWould(string statements, string expected)
    {
        FixRun run = new(CaseHost.Container, Before + statements + After);
        Diagnostic diagnostic = Assert.Single(await run.DiagnosticsAsync());
        CodeAction offer = Assert.Single(await run.OffersAsync(diagnostic));
        await run.ApplyAsync(offer);

        Assert.Equal(Before + expected + After, await run.TextAsync());
        Assert.Empty(await run.DiagnosticsAsync());
    }
}
