using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>Calls that tell failure, or do not come back with one.</summary>
internal static class GuardCalls
{
    /// <summary>Whether the call returns true for a failure, and only then.</summary>
    public static bool TellsFailure(IMethodSymbol method, CallTraits traits)
        => traits.IsFailureGuard && method.ReturnType.SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether the call throws when what it is given, or called on, is a failure.</summary>
    public static bool EnsuresSuccess(IMethodSymbol method, CallTraits traits, StatusCatalog catalog, UsageOptions options)
        => traits.EnsuresSuccess
            || (method.Name == "EnsureSucceeded" && catalog.IsGenerated(method.ContainingType))
            || (!options.GuardMethods.IsEmpty && options.GuardMethods.Include(method))
            || (method.ReturnsVoid && traits.IsFailureGuard);
}
