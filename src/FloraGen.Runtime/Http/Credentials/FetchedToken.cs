namespace FloraGen.Runtime.Internal;

using System;

/// <summary>An access token.</summary>
internal sealed class FetchedToken(object source, string text, DateTimeOffset? usedUntil)
{
    /// <summary>What it came of: what is equal to it gives the same token.</summary>
    public object Source { get; } = source;

    public string Text { get; } = text;

    /// <summary>The time until which it is used; null for as long as the API takes it.</summary>
    public DateTimeOffset? UsedUntil { get; } = usedUntil;

    /// <summary>Whether the API took it no more.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Without the token.</summary>
    public override string ToString() => "an access token";
}
