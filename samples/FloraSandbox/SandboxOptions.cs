namespace FloraSandbox;

/// <summary>How a sandbox is to run.</summary>
public sealed record SandboxOptions
{
    /// <summary>The port of the API on the loopback address; 0, the default, takes a free one.</summary>
    public int ApiPort { get; init; }

    /// <summary>The port of the upload address on the loopback address; 0, the default, takes a free one.</summary>
    public int UploadPort { get; init; }

    /// <summary>The SQLite file of the state, created when missing. Null keeps the state in a temporary file that is deleted in the end.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>The API keys that are let in. They all see the same assets.</summary>
    public IReadOnlyList<string> ApiKeys { get; init; } = ["sandbox-key"];

    /// <summary>How long an asset is processed before it is ready or failed. 1 second unless set.</summary>
    public TimeSpan ProcessingTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an upload may be sent after it was reserved. 15 minutes unless set.</summary>
    public TimeSpan UploadReservationLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The origin of pages that may call from a browser, such as <c>http://localhost:5000</c>; null, the default, for none.</summary>
    public string? AllowedOrigin { get; init; }

    /// <summary>The clock for processing, reservations and idempotency keys. The delays of faults are real time.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
