namespace Reliability.Faults;

/// <summary>When a fault strikes.</summary>
internal enum FaultStage
{
    /// <summary>The request was read.</summary>
    Responding,

    /// <summary>The headers of the request were read, and its body is still to come.</summary>
    BeforeBody,

    /// <summary>The request came in, and nobody read it.</summary>
    BeforeReading,

    /// <summary>Nobody listens, or there is no such host.</summary>
    Unreachable,

    /// <summary>The fault is that nothing more is said.</summary>
    Silence,
}
