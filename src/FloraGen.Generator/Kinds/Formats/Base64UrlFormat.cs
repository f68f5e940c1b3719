using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 4648, 5: with the signs that URLs take, and without padding.</summary>
internal sealed class Base64UrlFormat : BytesFormat
{
    public override IReadOnlyList<string> Names => ["base64url"];

    public override IReadOnlyList<string> Encodings => ["base64url"];

    public override string Text(string value) => $"{Needs.Base64UrlText}.Of({value})";

    protected override string ReadMethod => Needs.JsonReadBase64Url.Base64Url;

    protected override string WriteMethod => Needs.JsonWriteBase64Url.Base64Url;

    protected override string FitMethod => Needs.JsonFitBase64Url.Base64Url;
}
