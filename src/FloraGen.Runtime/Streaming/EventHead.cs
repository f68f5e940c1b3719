namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.Text;

/// <summary>
/// What events say beside their data, as WHATWG's standard keeps it: the name is one event's, the id and the time of reconnecting stay
/// until another event has one. Most clients look at none of it, so that texts are made when somebody does.
/// </summary>
internal sealed class EventHead
{
    private const string Unnamed = "message";

    private readonly ArrayBufferWriter<byte> _name = new();
    private readonly ArrayBufferWriter<byte> _comingId = new();
    private readonly ArrayBufferWriter<byte> _id = new();
    private bool _hasComingId;
    private string? _idText;

    /// <summary>The name of the event; <c>message</c> where it has none.</summary>
    public string EventType => _name.WrittenCount == 0 ? Unnamed : Encoding.UTF8.GetString(_name.WrittenSpan);

    /// <summary>The id of the last event that had one; null where there was none, or an empty one.</summary>
    public string? EventId => _id.WrittenCount == 0 ? null : _idText ??= Encoding.UTF8.GetString(_id.WrittenSpan);

    /// <summary>How long the server asks to wait before connecting anew; null where it did not say.</summary>
    public TimeSpan? ReconnectionInterval { get; private set; }

    /// <summary>Another event begins, or another connection: what an event that is not complete said does not count.</summary>
    public void Begin()
    {
        _name.ResetWrittenCount();
        _hasComingId = false;
    }

    /// <summary>The event is complete.</summary>
    public void Complete()
    {
        if (!_hasComingId)
        {
            return;
        }

        _id.ResetWrittenCount();
        _id.Write(_comingId.WrittenSpan);
        _idText = null;
        _hasComingId = false;
    }

    public void TakeName(ReadOnlySpan<byte> value)
    {
        _name.ResetWrittenCount();
        _name.Write(value);
    }

    /// <summary>An id with a NUL in it is none.</summary>
    public void TakeId(ReadOnlySpan<byte> value)
    {
        if (value.IndexOf((byte)0) >= 0)
        {
            return;
        }

        _comingId.ResetWrittenCount();
        _comingId.Write(value);
        _hasComingId = true;
    }

    /// <summary>Milliseconds in digits; anything else is ignored.</summary>
    public void TakeRetry(ReadOnlySpan<byte> value)
    {
        int milliseconds = 0;
        foreach (byte sign in value)
        {
            if (sign is < (byte)'0' or > (byte)'9')
            {
                return;
            }

            milliseconds = milliseconds > (int.MaxValue - 9) / 10 ? int.MaxValue : (milliseconds * 10) + (sign - '0');
        }

        ReconnectionInterval = value.IsEmpty ? ReconnectionInterval : TimeSpan.FromMilliseconds(milliseconds);
    }
}
