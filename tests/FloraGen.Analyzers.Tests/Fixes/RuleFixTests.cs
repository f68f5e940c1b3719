using FloraGen.Analyzers.Tests.Running;
using FloraGen.Analyzers.Tests.Shared;

namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>The fixes of single rules, in the cases of these.</summary>
public sealed class RuleFixTests
{
    public static TheoryData<string> Own => [.. CompilerPart.OfFew(CasePages.OfRules).Where(static usage => usage.Warns).Select(static usage => usage.ToString())];

    public static TheoryData<string> WithoutStatus => [.. CasePages.WithoutStatus.Where(static usage => usage.Warns).Select(static usage => usage.ToString())];

    public static TheoryData<string> OfContainers => [.. CasePages.OfContainers.Where(static usage => usage.Warns).Select(static usage => usage.ToString())];

    public static TheoryData<string> Shared => SharedCases.Names(CompilerPart.OfFew(SharedCases.OfRules).Where(static usage => usage.Warns).Select(static usage => usage.ToString()));

    [Theory]
    [MemberData(nameof(Own))]
    public async Task EveryOfferKeepsThePromises(string name)
        => await CheckAsync(CaseHost.Library, CasePages.OfRules.Single(usage => usage.ToString() == name));

    [Theory]
    [MemberData(nameof(WithoutStatus))]
    public async Task EveryOfferForAClientWithoutAStatusKeepsThePromises(string name)
        => await CheckAsync(CaseHost.LibraryWithoutStatus, CasePages.WithoutStatus.Single(usage => usage.ToString() == name));

    [Theory]
    [MemberData(nameof(OfContainers))]
    public async Task EveryOfferForAContainerKeepsThePromises(string name)
        => await CheckAsync(CaseHost.Container, CasePages.OfContainers.Single(usage => usage.ToString() == name));

    [SharedCaseTheory]
    [MemberData(nameof(Shared))]
    public async Task EveryOfferForASharedCaseKeepsThePromises(string name)
        => await CheckAsync(SharedCases.Host, SharedCases.OfRules.Single(usage => usage.ToString() == name));

    private static async Task CheckAsync(CaseHost host, UsageCase usage)
    {
        (IReadOnlyList<string> faults, _) = await FixCheck.OfAsync(host, host.FileOf(usage).Code, usage.Rule);
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
