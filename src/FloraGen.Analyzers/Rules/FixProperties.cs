using System.Collections.Immutable;
using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Rules;

/// <summary>What a diagnostic tells its code fix.</summary>
internal static class FixProperties
{
    /// <summary>The names of the failures, separated by <c>|</c>.</summary>
    public const string Failures = nameof(Failures);

    /// <summary>The name of the member that explains the failure.</summary>
    public const string Detail = nameof(Detail);

    /// <summary>Where the call stands whose answer the loop should look at.</summary>
    public const string CallStart = nameof(CallStart);

    public static ImmutableDictionary<string, string?> For(StatusEnum status, StatusSet failures)
        => ImmutableDictionary<string, string?>.Empty.Add(Failures, string.Join("|", status.In(failures).Select(static member => member.Name)));
}
