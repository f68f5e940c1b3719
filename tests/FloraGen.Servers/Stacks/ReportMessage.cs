using Xunit.Abstractions;

namespace FloraGen.Servers.Stacks;

/// <summary>A line that the runner of the tests prints.</summary>
internal sealed record ReportMessage(string Message) : IDiagnosticMessage;
