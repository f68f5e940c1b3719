namespace FloraGen.Analyzers.Tests.Running;

/// <summary>The pages with cases.</summary>
internal static class CasePages
{
    public static IReadOnlyDictionary<string, UsageCase> All { get; } =
        new[] { "Contract.md", "Further.md", "Realistic.md" }.SelectMany(static page => UsageCase.In(page, isForStubOnly: false))
            .Concat(UsageCase.In("Variations.md", isForStubOnly: true))
            .ToDictionary(static usage => usage.ToString(), StringComparer.Ordinal);

    /// <summary>The cases of single rules.</summary>
    public static IReadOnlyList<UsageCase> OfRules { get; } = UsageCase.In("Rules.md", isForStubOnly: false);
}
