namespace FloraGen.Runtime;

using System;

public abstract partial class ApiOptions
{
    /// <summary>
    /// How long a response that comes event by event, or line by line, may be silent while somebody waits for more. No limit unless
    /// set. Each piece that comes starts it anew, comments of events included. What is silent for longer is an
    /// <see cref="ApiTimeoutException"/>, or connected to anew where <c>MaxReconnects</c> says so.
    /// </summary>
    public TimeSpan StreamIdleTimeout { get; set; } = InfiniteTime;
#if HAS_CONFIGURATION

    partial void BindStreams(global::Microsoft.Extensions.Configuration.IConfiguration section)
        => StreamIdleTimeout = Internal.ConfiguredValue.Time(section, nameof(StreamIdleTimeout)) ?? StreamIdleTimeout;
#endif
}
