namespace FloraSandbox.Faults;

/// <summary>Finds faults that could never do what they say.</summary>
internal static class FaultCheck
{
    /// <returns>What is wrong, or null.</returns>
    public static string? Problem(Fault fault) => fault switch
    {
        { Times: < 1 } => "times must be at least 1",
        { Status: < 200 or > 599 } => "status must be from 200 to 599",
        { Status: null } when fault.Body != FaultBody.Envelope || fault.Content is not null || fault.Code is not null
            => "body, content and code need a status",
        { Delay.Ticks: < 0 } or { BodyDelay.Ticks: < 0 } => "a delay must not be negative",
        { Connection: FaultConnection.Reset, BodyDelay.Ticks: > 0 } => "a reset comes before the body, so that body_delay_ms has no meaning with it",
        _ => null,
    };
}
