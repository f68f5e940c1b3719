using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>What a method is by its name, its type and its attributes: worked out once, and asked of every call.</summary>
/// <param name="Logs">Whether it writes something down for people, if no option says otherwise.</param>
/// <param name="Waits">Whether it only lets time pass.</param>
/// <param name="NeverReturns">Whether it only throws.</param>
/// <param name="IsFailureGuard">Whether it returns true for a failure, and only then; or throws, if it returns nothing.</param>
/// <param name="EnsuresSuccess">Whether its attributes say that it throws when what it is given, or called on, is a failure.</param>
internal sealed record CallTraits(bool Logs, bool Waits, bool NeverReturns, bool IsFailureGuard, bool EnsuresSuccess)
{
    public static CallTraits Of(IMethodSymbol method) => new(
        LoggingCalls.Include(method),
        WaitingCalls.Include(method),
        ThrowHelpers.Include(method),
        FloraGenAttributes.Has(method, FloraGenAttributes.FailureGuard),
        FloraGenAttributes.EnsureSuccess(method));

    public bool IsLogging(IMethodSymbol method, UsageOptions options)
        => options.LoggingMethods.IsEmpty ? Logs : !options.LoggingMethods.Exclude(method) && (Logs || options.LoggingMethods.Include(method));
}
