namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;

/// <summary>A body of parts: <c>multipart/form-data</c> and its kin. Files are streamed.</summary>
internal sealed class MultipartBody : ApiContent
{
    private const string FormData = "multipart/form-data";

    private readonly string _mediaType;
    private readonly IReadOnlyList<BodyPart> _parts;

    public MultipartBody(string mediaType, IReadOnlyList<BodyPart> parts)
    {
        _mediaType = mediaType;
        _parts = parts;
    }

    public override bool CanBeSentAgain
    {
        get
        {
            for (int index = 0; index < _parts.Count; index++)
            {
                if (_parts[index].File is { CanBeSentAgain: false })
                {
                    return false;
                }
            }

            return true;
        }
    }

    public static MultipartBody Create(string mediaType, BodyParts parts, params BodyField[] fields) => new(mediaType, parts.Written(fields));

    public override ApiContent With(IReadOnlyDictionary<string, JsonElement> members)
    {
        List<BodyPart> parts = [];
        for (int index = 0; index < _parts.Count; index++)
        {
            if (!members.ContainsKey(_parts[index].Name))
            {
                parts.Add(_parts[index]);
            }
        }

        BodyParts added = new();
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            _ = added.Add(member.Key, member.Value, static (writer, value) => value.WriteTo(writer));
        }

        parts.AddRange(added.Written([]));
        return new MultipartBody(_mediaType, parts);
    }

    public override HttpContent ToContent(Action<long> onSent)
    {
        string boundary = "form-" + Guid.NewGuid().ToString("N");
        List<BodyPiece> pieces = [];
        StringBuilder head = new();
        foreach (BodyPart part in _parts)
        {
            WriteHead(head, boundary, part);
            if (part.File is null)
            {
                _ = head.Append(part.Text).Append("\r\n");
                continue;
            }

            pieces.Add(new BodyPiece(Encoding.UTF8.GetBytes(head.ToString()), part.File));
            _ = head.Clear().Append("\r\n");
        }

        _ = head.Append("--").Append(boundary).Append("--\r\n");
        pieces.Add(new BodyPiece(Encoding.UTF8.GetBytes(head.ToString()), null));
        return WithType(new PiecesContent(pieces, onSent), $"{_mediaType}{RootType()}; boundary={boundary}");
    }

    private void WriteHead(StringBuilder head, string boundary, BodyPart part)
    {
        string disposition = _mediaType == FormData ? "form-data" : "attachment";
        _ = head.Append("--").Append(boundary).Append("\r\nContent-Disposition: ").Append(disposition)
            .Append("; name=\"").Append(Quotable(part.Name)).Append('"');
        if (part.File is { } file)
        {
            _ = head.Append("; filename=\"").Append(Quotable(file.FileName)).Append('"');
        }

        if (part.ContentType is { } type)
        {
            _ = head.Append("\r\nContent-Type: ").Append(MediaTypeText.Checked(type));
        }

        _ = head.Append("\r\n\r\n");
    }

    /// <summary>RFC 2387 wants the type of the part that the others relate to: the first one.</summary>
    private string RootType()
        => _mediaType == "multipart/related" && _parts.Count > 0 ? $"; type=\"{_parts[0].ContentType ?? "text/plain"}\"" : "";

    /// <summary>As browsers write names: what would end the quotes or the line is escaped.</summary>
    private static string Quotable(string text) => text
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);
}
