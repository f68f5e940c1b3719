using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Runs the rules over the members of a class that uses the hand-written client.</summary>
internal static class Snippets
{
    /// <summary>The ids that are reported, in the order of their locations.</summary>
    public static async Task<string> IdsAsync(string members, params (string Option, string Value)[] options)
        => string.Join(' ', (await DiagnosticsAsync(members, options)).Select(static diagnostic => diagnostic.Id));

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string members, params (string Option, string Value)[] options)
    {
        (string code, _) = CaseHost.Stub.FileOf(new UsageCase("", "", members));
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAsync(
            CaseHost.Stub.Compile(AnalyzerRun.Tree(code, "/app/Case.cs", CaseHost.Stub.Symbol)),
            options.ToDictionary(static option => "floragen." + option.Option, static option => option.Value));
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
