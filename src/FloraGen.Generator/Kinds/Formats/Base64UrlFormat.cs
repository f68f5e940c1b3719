using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 4648, 5: with the signs that URLs take, and without padding.</summary>
internal sealed class Base64UrlFormat : BytesFormat
{
    public override IReadOnlyList<string> Names => ["base64url"];

    public override IReadOnlyList<string> Encodings => ["base64url"];

    public override string Text(string value) => $"{Statics.Base64UrlText.Of}({value})";

    public override string Reader => Statics.JsonRead.Base64Url;

    public override string Write(string writer, string value) => $"{Statics.JsonWrite.Base64Url}({writer}, {value});";

    public override string Fit => Statics.JsonFit.Base64Url;
}
