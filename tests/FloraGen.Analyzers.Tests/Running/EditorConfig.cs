using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>The same options for every file.</summary>
internal sealed class EditorConfig(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _values = Options(values);

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    public static AnalyzerConfigOptions Options(IReadOnlyDictionary<string, string> values) => new Values(values);

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
