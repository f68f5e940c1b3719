using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Testing.Generation;

/// <summary>What MSBuild would tell the compiler: the root namespace and other properties, and the metadata of each OpenAPI document.</summary>
public sealed class ItemOptions(
    string rootNamespace, IReadOnlyDictionary<string, string> metadata, IReadOnlyDictionary<string, string>? properties = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new Dictionary<string, string>(properties?.Select(static property => KeyValuePair.Create("build_property." + property.Key, property.Value)) ?? [])
        {
            ["build_property.RootNamespace"] = rootNamespace,
        });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new Dictionary<string, string>());

    /// <summary>Keys are <c>Name</c> for every file, or <c>path|Name</c> for one.</summary>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        Dictionary<string, string> values = [];
        foreach ((string key, string value) in metadata)
        {
            string[] parts = key.Split('|');
            if (parts.Length == 1 || parts[0] == textFile.Path)
            {
                values["build_metadata.AdditionalFiles." + parts[^1]] = value;
            }
        }

        return new Values(values);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
