using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>RFC 4648, 4.</summary>
internal sealed class Base64Format : BytesFormat
{
    public override IReadOnlyList<string> Names => ["byte", "base64"];

    public override IReadOnlyList<string> Encodings => ["base64"];

    public override string Write(string writer, string value) => $"{writer}.WriteBase64StringValue({value});";

    public override string Reader => Statics.JsonRead.Bytes;

    public override string Fit => Statics.JsonFit.Bytes;
}
