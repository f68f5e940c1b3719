using System.Collections.Immutable;
using System.Globalization;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Rules;

/// <summary>What a diagnostic tells its code fix.</summary>
internal static class FixProperties
{
    /// <summary>The names of the failures, separated by <c>|</c>.</summary>
    public const string Failures = nameof(Failures);

    /// <summary>The name of the member that explains the failure.</summary>
    public const string Detail = nameof(Detail);

    /// <summary>Where the call stands whose result the loop should look at.</summary>
    public const string CallStart = nameof(CallStart);

    /// <summary>The full name of the type that belongs in the place of another.</summary>
    public const string Type = nameof(Type);

    /// <summary>Where a call stands.</summary>
    public static ImmutableDictionary<string, string?> At(SyntaxNode call)
        => ImmutableDictionary<string, string?>.Empty.Add(CallStart, call.SpanStart.ToString(CultureInfo.InvariantCulture));

    public static ImmutableDictionary<string, string?> Of(INamedTypeSymbol type) => ImmutableDictionary<string, string?>.Empty.Add(Type, type.ToDisplayString());

    public static ImmutableDictionary<string, string?> For(IFieldSymbol value) => ImmutableDictionary<string, string?>.Empty.Add(Failures, value.Name);

    public static ImmutableDictionary<string, string?> For(StatusEnum status, StatusSet failures)
        => ImmutableDictionary<string, string?>.Empty.Add(Failures, string.Join("|", status.In(failures).Select(static member => member.Name)));
}
