namespace FloraGen.Runtime.Internal;

using System;

/// <summary>What is changed for an access token. Two that are equal share the token.</summary>
internal sealed record TokenGrant(Uri Url, string ClientId, string ClientSecret, string Scopes)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => "an access token, POST " + Url.GetLeftPart(UriPartial.Path);
}
