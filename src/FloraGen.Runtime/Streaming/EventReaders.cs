namespace FloraGen.Runtime.Internal;

using System.IO;

/// <summary>The readers of the connections that events come by, one behind the other.</summary>
internal sealed class EventReaders
{
    private readonly long _longest;
    private readonly bool _keepsEmpty;

    /// <param name="longest">The longest data of an event, in bytes.</param>
    /// <param name="keepsEmpty">Whether events without anything in their data are wanted.</param>
    public EventReaders(long longest, bool keepsEmpty)
    {
        _longest = longest;
        _keepsEmpty = keepsEmpty;
    }

    /// <summary>What outlives a connection.</summary>
    public EventHead Head { get; } = new();

    /// <summary>The reader of the connection that is there; null where there is none.</summary>
    public EventReader? Last { get; set; }

    public PieceReader Cut(Stream body, ServerResponse response) => Last = new EventReader(body, _longest, Head) { KeepsEmpty = _keepsEmpty };
}
