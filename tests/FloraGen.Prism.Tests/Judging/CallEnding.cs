namespace FloraGen.Prism.Tests.Judging;

internal enum CallEnding
{
    /// <summary>Prism took the request, and the client read the response.</summary>
    Accepted,

    /// <summary>Prism cannot tell; the second judge finds nothing wrong.</summary>
    Excused,

    /// <summary>Something is wrong.</summary>
    Failed,
}
