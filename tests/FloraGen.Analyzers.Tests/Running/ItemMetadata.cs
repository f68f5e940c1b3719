using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>What a project says about its OpenAPI documents.</summary>
/// <param name="metadata">By <c>path|Name</c>.</param>
/// <param name="runtimeNamespace">The namespace of what its clients share.</param>
internal sealed class ItemMetadata(IReadOnlyDictionary<string, string> metadata, string runtimeNamespace = "") : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = EditorConfig.Options(new Dictionary<string, string>
    {
        ["build_property.RootNamespace"] = "App",
        ["build_property.FloraGenRuntimeNamespace"] = runtimeNamespace,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => EditorConfig.Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => EditorConfig.Options(metadata
        .Where(entry => entry.Key.StartsWith(textFile.Path + "|", StringComparison.Ordinal))
        .ToDictionary(static entry => "build_metadata.AdditionalFiles." + entry.Key.Split('|')[1], static entry => entry.Value));
}
