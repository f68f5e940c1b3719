using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen;

/// <summary>What generated code needs to know of the compilation: small, and equal while a user types.</summary>
/// <param name="LanguageVersion">The version of C#.</param>
/// <param name="Lack">What keeps a client from compiling; null for nothing.</param>
/// <param name="Target">What a client can build on.</param>
/// <param name="MissingTypes">The types in System that the compiler looks for and does not find, and that clients bring along, with their namespaces.</param>
internal sealed record ProjectFacts(LanguageVersion LanguageVersion, ProjectLack? Lack, TargetProject Target, EquatableArray<string> MissingTypes)
{
    /// <summary>C# 14 in the numbers of Roslyn, whose older versions have no name for it.</summary>
    private const int CSharp14 = 1400;

    /// <param name="compilation">The project.</param>
    /// <param name="addsSystemTypes">Whether clients may bring types in System along.</param>
    public static ProjectFacts Of(Compilation compilation, bool addsSystemTypes)
    {
        LanguageVersion language = ((CSharpCompilation)compilation).LanguageVersion;
        bool knowsUnions = LanguageUnions.AreKnown(language, typeof(CSharpCompilation).Assembly.GetName().Version);
        bool isNet8 = Has("System.Net.Http.HttpRequestError");
        bool hasLogging = isNet8 && Has("Microsoft.Extensions.Logging.ILogger");
        bool hasFactory = hasLogging && Has("Microsoft.Extensions.Http.Logging.IHttpClientLogger") && Has("Microsoft.Extensions.DependencyInjection.IKeyedServiceProvider");
        bool hasOpenApi = Has("Microsoft.OpenApi.OpenApiSchemaReference");
        string[] missing = [.. RuntimeSource.SystemTypes.Select(static file => file.FullTypeName).Where(IsLookedFor).Where(type => !CanUse(type))];
        TargetProject target = new()
        {
            IsNet8 = isNet8,
            HasTimeProvider = Has("System.TimeProvider"),
            HasDateOnly = Has("System.DateOnly") && Has("System.TimeOnly"),
            HasTelemetry = isNet8 && Has("System.Diagnostics.Metrics.Meter"),
            HasInstrumentAdvice = Has("System.Diagnostics.Metrics.InstrumentAdvice`1"),
            HasLogging = hasLogging,
            HasHttpClientFactory = hasFactory,
            HasConfiguration = hasFactory && Has("Microsoft.Extensions.Configuration.IConfiguration") && Has("Microsoft.Extensions.Options.ConfigurationChangeTokenSource`1"),
            HasExtensionMembers = (int)language >= CSharp14 && language < LanguageVersion.LatestMajor,
            HasAspNetCoreOpenApi = isNet8 && hasOpenApi && Has("Microsoft.AspNetCore.OpenApi.OpenApiOptions"),
            HasSwashbuckle = isNet8 && hasOpenApi && Has("Swashbuckle.AspNetCore.SwaggerGen.SwaggerGenOptions"),
            HasNJsonSchema = isNet8 && Has("NJsonSchema.Generation.TypeMappers.ITypeMapper"),
            HasAnnotations = Has("System.ComponentModel.DataAnnotations.IValidatableObject"),
            HasNewtonsoft = Has("Newtonsoft.Json.JsonConverterAttribute"),
            HasUnions = knowsUnions && (addsSystemTypes || !missing.Contains(LanguageUnions.Attribute)),
        };
        return new ProjectFacts(language, ProjectLack.Of(compilation, Has), target, addsSystemTypes ? missing.ToEquatableArray() : default);

        bool IsLookedFor(string type) => type == LanguageUnions.Attribute ? knowsUnions : !isNet8;

        bool Has(string type) => compilation.GetTypesByMetadataName(type).Any(static found => found.DeclaredAccessibility == Accessibility.Public);

        // The project's own is as good as one that all can see.
        bool CanUse(string type) => compilation.GetTypesByMetadataName(type).Any(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
    }

    /// <summary>What keeps generated code from compiling, or null.</summary>
    public DiagnosticInfo? Obstacle(SpecLocation location)
    {
        if (LanguageVersion < LanguageVersion.CSharp12)
        {
            return DiagnosticInfo.Create(SpecificationDiagnostics.LanguageVersion, location, LanguageVersion.ToDisplayString());
        }

        return Lack is null ? null : DiagnosticInfo.Create(SpecificationDiagnostics.MissingPackage, location, Lack.What, Lack.Remedy);
    }
}
