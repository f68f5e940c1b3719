using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using FloraGen.Analyzers.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>The cases of single rules: <c>R1101</c> and on are those of FLORA1011. Other rules may speak in them as well.</summary>
public sealed class RuleCaseTests
{
    public static TheoryData<string> Own => [.. CompilerPart.OfFew(CasePages.OfRules).Select(static usage => usage.ToString())];

    public static TheoryData<string> WithoutStatus => [.. CompilerPart.OfFew(CasePages.WithoutStatus).Select(static usage => usage.ToString())];

    public static TheoryData<string> OfContainers => [.. CasePages.OfContainers.Select(static usage => usage.ToString())];

    public static TheoryData<string> Shared => SharedCases.Names(CompilerPart.OfFew(SharedCases.OfRules).Select(static usage => usage.ToString()));

    [Theory]
    [MemberData(nameof(Own))]
    public async Task RuleSpeaksWhereItShouldAndNowhereElse(string name)
        => await CheckAsync(CaseHost.Library, CasePages.OfRules.Single(usage => usage.ToString() == name));

    [Theory]
    [MemberData(nameof(WithoutStatus))]
    public async Task RuleOfCallsSpeaksForAClientWithoutAStatusToo(string name)
    {
        UsageCase usage = CasePages.WithoutStatus.Single(usage => usage.ToString() == name);
        await CheckAsync(CaseHost.WithoutStatus, usage);
        await CheckAsync(CaseHost.LibraryWithoutStatus, usage);
    }

    [Theory]
    [MemberData(nameof(OfContainers))]
    public async Task RuleOfContainersSpeaksWhereItShouldAndNowhereElse(string name)
        => await CheckAsync(CaseHost.Container, CasePages.OfContainers.Single(usage => usage.ToString() == name));

    [SharedCaseTheory]
    [MemberData(nameof(Shared))]
    public async Task RuleSpeaksWhereASharedCaseSays(string name)
        => await CheckAsync(SharedCases.Host, SharedCases.OfRules.Single(usage => usage.ToString() == name));

    private static async Task CheckAsync(CaseHost host, UsageCase usage)
    {
        (string code, int offset) = host.FileOf(usage);
        Compilation compilation = host.Compile(AnalyzerRun.Tree(code, "/app/Case.cs", host.Symbol));

        // One rule is off unless somebody asks for it.
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(usage.Rule, ReportDiagnostic.Warn)]));
        ImmutableArray<Diagnostic> all = await AnalyzerRun.AnalyzeAsync(compilation);

        string? difference = usage.Compare(UsageCase.LinesOf(all, usage.Rule, offset));
        Assert.True(difference is null, $"{difference}\n{usage.Body}\n{string.Join('\n', all)}");
    }
}
