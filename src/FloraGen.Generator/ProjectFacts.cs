using FloraGen.Diagnostics;
using FloraGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen;

/// <summary>What generated code needs to know of the compilation: small, and equal while a user types.</summary>
internal sealed record ProjectFacts(LanguageVersion LanguageVersion, bool HasTextJson, TargetProject Target)
{
    public static ProjectFacts Of(Compilation compilation)
    {
        TargetProject target = new()
        {
            IsNet8 = Has("System.Net.Http.HttpRequestError"),
            HasTelemetry = Has("System.Diagnostics.Metrics.Meter"),
            HasLogging = Has("Microsoft.Extensions.Logging.ILogger"),
            HasHttpClientFactory = Has("Microsoft.Extensions.DependencyInjection.IHttpClientBuilder") && Has("Microsoft.Extensions.DependencyInjection.IKeyedServiceProvider"),
            HasConfiguration = Has("Microsoft.Extensions.Configuration.IConfiguration") && Has("Microsoft.Extensions.Options.ConfigurationChangeTokenSource`1"),
        };
        return new ProjectFacts(((CSharpCompilation)compilation).LanguageVersion, Has("System.Text.Json.Utf8JsonReader"), target);

        bool Has(string type) => compilation.GetTypesByMetadataName(type).Any(static found => found.DeclaredAccessibility == Accessibility.Public);
    }

    /// <summary>What keeps generated code from compiling, or null.</summary>
    public DiagnosticInfo? Obstacle(SpecPlace place)
    {
        if (LanguageVersion < LanguageVersion.CSharp12)
        {
            return DiagnosticInfo.Create(SpecificationDiagnostics.LanguageVersion, place, LanguageVersion.ToDisplayString());
        }

        if (!Target.IsNet8)
        {
            return DiagnosticInfo.Create(SpecificationDiagnostics.MissingPackage, place, "the framework of .NET 8", "target .NET 8 or later");
        }

        return HasTextJson
            ? null
            : DiagnosticInfo.Create(SpecificationDiagnostics.MissingPackage, place, "System.Text.Json", "add the package System.Text.Json");
    }
}
