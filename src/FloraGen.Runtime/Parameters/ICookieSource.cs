namespace FloraGen.Runtime.Internal;

/// <summary>Parameters that are cookies.</summary>
internal interface ICookieSource
{
    ApiCookies ToCookies();
}
