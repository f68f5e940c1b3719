using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Diagnostics;

/// <summary>
/// What FloraGen says about code that uses a client. An id has one meaning and is never used again for another; where it has
/// several causes, it has a descriptor for each, so that every message is a format.
/// </summary>
internal static class UsageDiagnostics
{
    // Titles that several messages share.
    private const string Blind = "A test cannot see a failure";
    private const string Unread = "A list or stream is never read, or read more than once";
    private const string Unchecked = "A response is not checked for failure";

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
        "FLORA1007", Blind, "This test cannot see '{0}': no member of {1} is called \"{2}\"");

    public static readonly DiagnosticDescriptor FlagTest = Warning(
        "FLORA1007", Blind, "This test cannot see '{0}': {1} has no flags, so HasFlag compares bits by chance");

    public static readonly DiagnosticDescriptor IncompleteLookup = Info(
        "FLORA1008", "A lookup table has no entry for a failure", "Lookup table has no '{0}'");

    public static readonly DiagnosticDescriptor DroppedReason = Info(
        "FLORA1009", "The reason of a failure is dropped", "Failure reason is dropped: '{0}' is not read");

    public static readonly DiagnosticDescriptor UnhandledPlaceholder = Create(
        "FLORA1010", "A status that the client does not know is unhandled", "'{0}' is unhandled", DiagnosticSeverity.Warning, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor FirstPage = Warning(
        "FLORA1011", "Only the first page of a list is read", "Only the first page of '{0}' is read");

    public static readonly DiagnosticDescriptor SilencedPending = Warning(
        "FLORA1012", "A member is assumed to be present while the status is pending", "'{0}' is null while '{1}' is '{2}', and the '!' hides it");

    public static readonly DiagnosticDescriptor ThrowingText = Info(
        "FLORA1013", "A status that the client may not know is turned into text", "'{0}' throws when '{1}' is '{2}'");

    public static readonly DiagnosticDescriptor SharedKey = Warning(
        "FLORA1014", "One idempotency key is used for several calls", "'{0}' is called with the idempotency key of another call");

    public static readonly DiagnosticDescriptor UndisposedStream = Warning(
        "FLORA1015", "A stream that a call returns is never disposed", "The stream that '{0}' returns is never disposed");

    public static readonly DiagnosticDescriptor SwallowedFailure = Warning(
        "FLORA1016", "The exception for a failure is swallowed", "'{0}' is caught, and nothing is done about the failure");

    public static readonly DiagnosticDescriptor ClientPerCall = Info(
        "FLORA1017", "A client is created repeatedly", "'{0}' is created repeatedly, and opens its own connections each time");

    public static readonly DiagnosticDescriptor OutlivingTask = Warning(
        "FLORA1018", "A task outlives what it needs", "'{0}' is disposed while '{1}' is under way");

    public static readonly DiagnosticDescriptor DeadHandler = Warning(
        "FLORA1019", "An exception is caught that the client never throws", "'{0}' is never thrown here: the client throws '{1}'");

    public static readonly DiagnosticDescriptor UnreadSequence = Warning(
        "FLORA1020", Unread, "'{0}' sends nothing until its items are read");

    public static readonly DiagnosticDescriptor RepeatedSequence = Warning(
        "FLORA1020", Unread, "'{0}' sends its requests again each time its items are read");

    public static readonly DiagnosticDescriptor SamePage = Warning(
        "FLORA1021", "A loop fetches the same page again", "Loop fetches the same page of '{0}' again");

    public static readonly DiagnosticDescriptor WrittenSecret = Info(
        "FLORA1022", "A secret is written to a log or text", "'{0}' is a secret, and anyone who reads this text can use it");

    public static readonly DiagnosticDescriptor RequestData = Warning(
        "FLORA1023", "A client is configured once with data of one request", "'{0}' belongs to one request or scope, and is read once for all of them");

    public static readonly DiagnosticDescriptor MultipliedAttempts = Warning(
        "FLORA1024", "A handler and the client both retry", "'{0}' and the client both retry: their attempts multiply");

    public static readonly DiagnosticDescriptor DroppedResponse = Warning(
        "FLORA1025", Unchecked, "The response to '{0}' may be a failure, and is dropped");

    public static readonly DiagnosticDescriptor UncheckedResponse = Warning(
        "FLORA1025", Unchecked, "The response to '{0}' may be a failure, which has no value");

    public static readonly DiagnosticDescriptor WrongOption = Create(
        "FLORA1099", "An option of the analyzers cannot be used", "{0} = {1} is ignored: {2}", DiagnosticSeverity.Info, isEnabledByDefault: true, WellKnownDiagnosticTags.CompilationEnd);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        UnhandledSwitch, OnlyCatchAll, SuccessOnly, UncheckedPayload, DiscardedResult, EndlessPolling, BlindTest, FlagTest,
        IncompleteLookup, DroppedReason, UnhandledPlaceholder, FirstPage, SilencedPending, ThrowingText, SharedKey, UndisposedStream,
        SwallowedFailure, ClientPerCall, OutlivingTask, DeadHandler, UnreadSequence, RepeatedSequence, SamePage, WrittenSecret, RequestData, MultipliedAttempts, DroppedResponse, UncheckedResponse, WrongOption);

    private static DiagnosticDescriptor Warning(string id, string title, string message)
        => Create(id, title, message, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static DiagnosticDescriptor Info(string id, string title, string message)
        => Create(id, title, message, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, bool isEnabledByDefault, params string[] tags)
        => new(id, title, message, "Flora.Reliability", severity, isEnabledByDefault, helpLinkUri: RulePages.Of(id), customTags: tags);
}
