namespace FloraGen.Runtime.Internal;

using System;

/// <summary>An access token.</summary>
internal sealed class FetchedToken(TokenGrant grant, string text, DateTimeOffset? usedUntil)
{
    /// <summary>What it was given for.</summary>
    public TokenGrant Grant { get; } = grant;

    public string Text { get; } = text;

    /// <summary>The time until which it is used; null for as long as the API takes it.</summary>
    public DateTimeOffset? UsedUntil { get; } = usedUntil;

    /// <summary>Whether the API took it no more.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Without the token.</summary>
    public override string ToString() => "an access token";
}
