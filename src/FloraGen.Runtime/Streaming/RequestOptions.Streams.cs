namespace FloraGen.Runtime;

using System;

public sealed partial class RequestOptions
{
    /// <summary>How long events or lines may be silent; the client's when null.</summary>
    public TimeSpan? StreamIdleTimeout { get; init; }
}
