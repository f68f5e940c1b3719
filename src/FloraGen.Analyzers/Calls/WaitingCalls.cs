using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>Calls that only let time pass.</summary>
internal static class WaitingCalls
{
    public static bool Include(IMethodSymbol method)
        => method.Name is "Delay" or "Sleep" or "Yield" or "SpinOnce" or "SpinWait" or "WaitForNextTickAsync"
            || method is { Name: "ThrowIfCancellationRequested", ContainingType.Name: "CancellationToken" };
}
