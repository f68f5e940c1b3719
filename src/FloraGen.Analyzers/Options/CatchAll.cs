namespace FloraGen.Analyzers.Options;

/// <summary>Whether <c>default</c> and <c>_</c> handle a failure.</summary>
internal enum CatchAll
{
    HandlesUnlessEmpty,
    AlwaysHandles,
    NeverHandles,
}
