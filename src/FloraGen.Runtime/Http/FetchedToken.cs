namespace FloraGen.Runtime.Internal;

using System;

/// <summary>An access token and the time until which it is used; null for as long as the API takes it.</summary>
internal sealed record FetchedToken(string Text, DateTimeOffset? UsedUntil)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => "an access token";
}
