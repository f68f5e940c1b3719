namespace FloraGen.Analyzers.Tests.Running;

/// <summary>The pages with cases.</summary>
internal static class CasePages
{
    private static readonly UsageCase[] s_all =
    [
        .. new[] { "Contract.md", "Further.md", "Realistic.md" }.SelectMany(static page => UsageCase.In(page, isForStubOnly: false)),
        .. UsageCase.In("Variations.md", isForStubOnly: true),
    ];

    /// <summary>How many cases there are, tried or not.</summary>
    public static int Count => s_all.Length;

    /// <summary>The cases to try in this compiler.</summary>
    public static IReadOnlyDictionary<string, UsageCase> All { get; } =
        CompilerPart.Of(s_all).ToDictionary(static usage => usage.ToString(), StringComparer.Ordinal);

    /// <summary>The cases of single rules.</summary>
    public static IReadOnlyList<UsageCase> OfRules { get; } = UsageCase.In("Rules.md", isForStubOnly: false);

    /// <summary>The cases of the rules about containers of services.</summary>
    public static IReadOnlyList<UsageCase> OfContainers { get; } = UsageCase.In("Container.md", isForStubOnly: false);

    /// <summary>The cases of warnings that a proof makes pointless.</summary>
    public static IReadOnlyList<UsageCase> OfProofs { get; } = UsageCase.In("Proofs.md", isForStubOnly: false);

    /// <summary>The cases of single rules for a client without a status.</summary>
    public static IReadOnlyList<UsageCase> WithoutStatus { get; } = UsageCase.In("Files.md", isForStubOnly: false);
}
