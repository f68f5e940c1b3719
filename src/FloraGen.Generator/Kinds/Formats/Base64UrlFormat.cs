namespace FloraGen.Kinds.Formats;

/// <summary>RFC 4648, 5: with the signs that URLs take, and without padding.</summary>
internal sealed class Base64UrlFormat : BytesFormat
{
    public override IReadOnlyList<string> Names => ["base64url"];

    public override IReadOnlyList<string> Encodings => ["base64url"];

    public override string Fit => "Internal.JsonFit.Base64Url";

    public override string Text(string value) => $"Internal.Base64UrlText.Of({value})";

    protected override string Method => "Base64Url";
}
