using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Diagnostics;

/// <summary>What FloraGen says about code that uses a client. An id has one meaning and is never used again for another.</summary>
internal static class UsageDiagnostics
{
    public static readonly DiagnosticDescriptor UnhandledSwitch = Warning(
        "FLORA1001", "A switch leaves a failure unhandled", "Switch leaves '{0}' unhandled");

    public static readonly DiagnosticDescriptor OnlyCatchAll = Info(
        "FLORA1002", "A failure is handled only by the catch-all", "'{0}' is handled only by the catch-all");

    public static readonly DiagnosticDescriptor SuccessOnly = Warning(
        "FLORA1003", "Nothing happens on failure", "Nothing happens when the status is '{0}'");

    public static readonly DiagnosticDescriptor UncheckedPayload = Warning(
        "FLORA1004", "A member is read that a failure does not have", "'{0}' is read while '{1}' may be '{2}'");

    public static readonly DiagnosticDescriptor DiscardedResult = Warning(
        "FLORA1005", "A result that may be a failure is discarded", "Result carrying a status that may be '{0}' is discarded");

    public static readonly DiagnosticDescriptor EndlessPolling = Warning(
        "FLORA1006", "A loop keeps polling after a failure", "Loop keeps polling after '{0}'");

    public static readonly DiagnosticDescriptor BlindTest = Warning(
        "FLORA1007", "A test cannot see a failure", "This test cannot see '{0}': {1}");

    public static readonly DiagnosticDescriptor IncompleteLookup = Info(
        "FLORA1008", "A lookup table has no entry for a failure", "Lookup table has no '{0}'");

    public static readonly DiagnosticDescriptor DroppedReason = Info(
        "FLORA1009", "The reason of a failure is dropped", "Failure reason is dropped: '{0}' is not read");

    public static readonly DiagnosticDescriptor UnhandledPlaceholder = Create(
        "FLORA1010", "A status that the client does not know is unhandled", "'{0}' is unhandled", DiagnosticSeverity.Warning, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor WrongOption = Create(
        "FLORA1099", "An option of the analyzers cannot be used", "{0} = {1} is ignored: {2}", DiagnosticSeverity.Info, isEnabledByDefault: true, WellKnownDiagnosticTags.CompilationEnd);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        UnhandledSwitch, OnlyCatchAll, SuccessOnly, UncheckedPayload, DiscardedResult, EndlessPolling, BlindTest,
        IncompleteLookup, DroppedReason, UnhandledPlaceholder, WrongOption);

    private static DiagnosticDescriptor Warning(string id, string title, string message)
        => Create(id, title, message, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static DiagnosticDescriptor Info(string id, string title, string message)
        => Create(id, title, message, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, bool isEnabledByDefault, params string[] tags)
        => new(id, title, message, "Flora.Reliability", severity, isEnabledByDefault, helpLinkUri: RulePages.Of(id), customTags: tags);
}
