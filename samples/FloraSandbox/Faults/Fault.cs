using System.Text.Json.Serialization;

namespace FloraSandbox.Faults;

/// <summary>
/// Something that goes wrong on request. Without <see cref="Status"/> the request gets its real response, late or
/// damaged as the other members say. In JSON the names are in snake case and the times are in milliseconds:
/// <c>{"status":503,"retry_after":"1","times":2}</c>.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Fault
{
    /// <summary>A fault that changes nothing until its members are set.</summary>
    public Fault()
    {
    }

    // Generated JSON code gives init-only members without a value their type's default; a parameter keeps its own.
    [JsonConstructor]
    internal Fault(int times = 1) => Times = times;

    /// <summary>How many matching requests it hits before it is used up. 1 unless set.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Hits only requests of this method; null means any.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// Hits only requests whose path, as sent, looks like this; <c>*</c> stands for any characters, so that
    /// <c>*/complete</c> and <c>/api/v1/assets</c> both work. Null means any, on the API and on the upload address.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Returns this status, 200 to 599, instead of the real response.</summary>
    public int? Status { get; init; }

    /// <summary>What the body of such a response is.</summary>
    public FaultBody Body { get; init; }

    /// <summary>The <c>code</c> in the error envelope; the usual one for the status unless set.</summary>
    public string? Code { get; init; }

    /// <summary>A body of your own, sent as <c>application/json</c> whether it is JSON or not. Goes before <see cref="Body"/>.</summary>
    public string? Content { get; init; }

    /// <summary>The <c>Retry-After</c> header, sent as it stands: seconds, a date, or nonsense.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The <c>retry-after-ms</c> header, sent as it stands.</summary>
    public string? RetryAfterMs { get; init; }

    /// <summary>The <c>x-should-retry</c> header.</summary>
    public bool? ShouldRetry { get; init; }

    /// <summary>How long nothing happens before the headers of the response. Real time, whatever the sandbox's clock says.</summary>
    [JsonPropertyName("delay_ms")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan Delay { get; init; }

    /// <summary>How long nothing happens after the headers and half of the body. Real time.</summary>
    [JsonPropertyName("body_delay_ms")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan BodyDelay { get; init; }

    /// <summary>What happens to the connection.</summary>
    public FaultConnection Connection { get; init; }

    /// <summary>
    /// Whether the sandbox does what the request asks before the fault strikes, as when a response is lost on its way
    /// back. Without it, a fault with a <see cref="Status"/> or a <see cref="FaultConnection.Reset"/> leaves the
    /// request undone.
    /// </summary>
    public bool AfterHandling { get; init; }
}
