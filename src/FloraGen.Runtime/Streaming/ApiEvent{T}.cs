namespace FloraGen.Runtime;

using System;
using System.Text;

/// <summary>An event that a server sent, with what it says beside its data.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
public sealed class ApiEvent<T>
{
    private readonly byte[] _data;
    private Func<ApiResponse, string, byte[], T>? _read;
    private T _value;

    /// <summary>For tests that let a substitute of a client send events.</summary>
    /// <param name="data">What the data say.</param>
    /// <param name="eventType">The name.</param>
    /// <param name="eventId">The id; null for none.</param>
    /// <param name="reconnectionInterval">How long to wait before connecting anew; null where the server does not say.</param>
    /// <param name="response">The response that the event is of; null for one without headers.</param>
    /// <param name="rawData">The data as they came.</param>
    public ApiEvent(
        T data,
        string eventType = "message",
        string? eventId = null,
        TimeSpan? reconnectionInterval = null,
        ApiResponse? response = null,
        string rawData = "")
    {
        _data = Encoding.UTF8.GetBytes(rawData);
        _value = data;
        EventType = eventType;
        EventId = eventId;
        ReconnectionInterval = reconnectionInterval;
        Response = response ?? new ApiResponse(global::System.Net.HttpStatusCode.OK);
    }

    internal ApiEvent(Internal.EventHead head, ApiResponse response, byte[] data, Func<ApiResponse, string, byte[], T> read)
    {
        _data = data;
        _read = read;
        _value = default!;
        EventType = head.EventType;
        EventId = head.EventId;
        ReconnectionInterval = head.ReconnectionInterval;
        Response = response;
    }

    /// <summary>The name; <c>message</c> where the event has none.</summary>
    public string EventType { get; }

    /// <summary>The id of the last event that had one, for the header <c>Last-Event-ID</c>; null where there was none.</summary>
    public string? EventId { get; }

    /// <summary>How long the server asks to wait before connecting anew; null where it did not say.</summary>
    public TimeSpan? ReconnectionInterval { get; }

    /// <summary>What the data say. They are read when somebody asks, so that an event of another kind can be told by its name before.</summary>
    /// <exception cref="ApiSerializationException">The data are not what the API's document says.</exception>
    public T Data
    {
        get
        {
            if (_read is { } read)
            {
                _value = read(Response, EventType, _data);
                _read = null;
            }

            return _value;
        }
    }

    /// <summary>The data as they came, their lines with a line feed between them.</summary>
    public string RawData => Encoding.UTF8.GetString(_data);

    /// <summary>The outside of the response that the event is of: status, headers and request id.</summary>
    public ApiResponse Response { get; }
}
