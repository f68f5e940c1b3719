using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Options;

/// <summary>What an <c>.editorconfig</c> says to the rules, for one file. What cannot be read keeps its default.</summary>
internal sealed class UsageOptions
{
    private UsageOptions(AnalyzerConfigOptions source)
    {
        OptionReader reader = new(source);
        CatchAll = reader.Choice("catch_all", CatchAll.HandlesUnlessEmpty);
        Discard = reader.Choice("discard", Discard.StatementAndUnusedLocal);
        SuccessOnlyTest = reader.Choice("success_only_test", SuccessOnlyTest.Fresh);
        Polling = reader.Choice("polling", Polling.All);
        TestProjects = reader.Choice("test_projects", TestProjects.Relaxed);
        FirstPage = reader.Choice("first_page", FirstPage.Warn);
        TrackParameters = reader.Flag("track_parameters", false);
        TrackItems = reader.Flag("track_items", true);
        MaxBlocks = reader.PositiveNumber("max_blocks", 2000);
        GuardMethods = reader.Symbols("guard_methods", canExclude: false);
        LoggingMethods = reader.Symbols("logging_methods", canExclude: true);
        PayloadMembers = reader.Symbols("payload_members", canExclude: true);
        FailureMembers = reader.Symbols("failure_members", canExclude: true);
        ExcludedSymbols = reader.Symbols("excluded_symbol_names", canExclude: false);
        Wrong = reader.Finish();
        Overlay = (reader.Text("failure_members"), reader.Text("payload_members"));
    }

    public CatchAll CatchAll { get; }

    public Discard Discard { get; }

    public SuccessOnlyTest SuccessOnlyTest { get; }

    public Polling Polling { get; }

    public TestProjects TestProjects { get; }

    public FirstPage FirstPage { get; }

    /// <summary>Whether parameters are followed like results of calls.</summary>
    public bool TrackParameters { get; }

    /// <summary>Whether the items of a list that was just read are followed.</summary>
    public bool TrackItems { get; }

    /// <summary>Basic blocks of a method beyond which it is not analysed.</summary>
    public int MaxBlocks { get; }

    public SymbolPatterns GuardMethods { get; }

    public SymbolPatterns LoggingMethods { get; }

    public SymbolPatterns PayloadMembers { get; }

    public SymbolPatterns FailureMembers { get; }

    public SymbolPatterns ExcludedSymbols { get; }

    public IReadOnlyList<WrongOption> Wrong { get; }

    /// <summary>The texts of those options that change what the attributes say.</summary>
    public (string Failures, string Payloads) Overlay { get; }

    public static UsageOptions Read(AnalyzerConfigOptions source) => new(source);
}
