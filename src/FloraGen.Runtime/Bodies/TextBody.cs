namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Text;

/// <summary>A body that is a text as it is, in UTF-8.</summary>
internal sealed class TextBody : ApiContent
{
    private readonly byte[] _text;
    private readonly string _mediaType;

    private TextBody(byte[] text, string mediaType)
    {
        _text = text;
        _mediaType = mediaType;
    }

    public static TextBody Create(string text, string mediaType) => new(
        Encoding.UTF8.GetBytes(text),
        mediaType.Contains("charset=", StringComparison.OrdinalIgnoreCase) ? mediaType : mediaType + "; charset=utf-8");

    public override HttpContent ToContent(Action<long> onSent, RequestOptions? call) => WithType(new ByteArrayContent(_text), _mediaType);
}
