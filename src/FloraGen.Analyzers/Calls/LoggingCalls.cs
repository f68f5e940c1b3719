using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>Calls that write something down for people. Writing a status down is not looking at it.</summary>
internal static class LoggingCalls
{
    public static bool Include(IMethodSymbol method)
        => StartsWithWord(method.Name, "Log")
            || IsLogger(method.ContainingType)
            || IsTelemetry(method)
            || ((method.Name.StartsWith("Write", StringComparison.Ordinal) || method.Name.StartsWith("Trace", StringComparison.Ordinal)) && IsWriter(method.ContainingType))
            || method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "LoggerMessageAttribute");

    /// <summary>Whether a name starts with a word: <c>LogError</c> with <c>Log</c>, but <c>Login</c> does not, and <c>LogAndThrow</c> does more.</summary>
    private static bool StartsWithWord(string name, string word)
        => name.StartsWith(word, StringComparison.Ordinal)
            && (name.Length == word.Length || !char.IsLower(name[word.Length]))
            && name.IndexOf("Throw", StringComparison.Ordinal) < 0;

    /// <summary>Whether a call notes something beside a trace or a measurement.</summary>
    private static bool IsTelemetry(IMethodSymbol method)
        => method.Name is "SetTag" or "AddTag" or "AddBaggage" or "SetBaggage" or "SetAttribute" or "SetCustomProperty" or "TrackEvent" or "TrackTrace" or "TrackMetric"
            || (method.Name == "Add" && method.ContainingType.Name is "TagList" or "ActivityTagsCollection");

    private static bool IsLogger(INamedTypeSymbol? type)
        => type is not null
            && (type.Name is "ILogger" or "Logger" or "Log" or "LoggerExtensions" or "ILog"
                || type.AllInterfaces.Any(static contract => contract.Name is "ILogger" or "ILog"));

    private static bool IsWriter(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "Console" or "Debug" or "Trace" or "TextWriter" or "TraceSource")
            {
                return true;
            }
        }

        return false;
    }
}
