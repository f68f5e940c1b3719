using FloraGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen;

/// <summary>What generated code needs to know of the compilation: small, and equal while a user types.</summary>
internal sealed record ProjectFacts(LanguageVersion LanguageVersion, bool HasTextJson, bool IsNet8)
{
    public static ProjectFacts Of(Compilation compilation) => new(
        ((CSharpCompilation)compilation).LanguageVersion,
        compilation.GetTypeByMetadataName("System.Text.Json.Utf8JsonReader") is not null,
        compilation.GetTypeByMetadataName("System.Net.Http.HttpRequestError") is not null);

    /// <summary>What keeps generated code from compiling, or null.</summary>
    public DiagnosticInfo? Obstacle(SpecPlace place)
    {
        if (LanguageVersion < LanguageVersion.CSharp12)
        {
            return DiagnosticInfo.Create(SpecificationDiagnostics.LanguageVersion, place, LanguageVersion.ToDisplayString());
        }

        if (!IsNet8)
        {
            return DiagnosticInfo.Create(SpecificationDiagnostics.MissingPackage, place, "the framework of .NET 8", "target .NET 8 or later");
        }

        return HasTextJson
            ? null
            : DiagnosticInfo.Create(SpecificationDiagnostics.MissingPackage, place, "System.Text.Json", "add the package System.Text.Json");
    }
}
