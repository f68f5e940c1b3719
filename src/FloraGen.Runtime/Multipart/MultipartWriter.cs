namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

/// <summary>Writes parts as one body. Files are streamed.</summary>
internal static class MultipartWriter
{
    private const string FormData = "multipart/form-data";

    public static HttpContent Write(string mediaType, IReadOnlyList<BodyPart> parts, Action<long> onSent)
    {
        string boundary = "form-" + Guid.NewGuid().ToString("N");
        List<BodyPiece> pieces = [];
        StringBuilder head = new();
        foreach (BodyPart part in parts)
        {
            WriteHead(head, boundary, part, mediaType == FormData);
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
        PiecesContent content = new(pieces, onSent);
        _ = content.Headers.TryAddWithoutValidation("Content-Type", $"{mediaType}{RootType(mediaType, parts)}; boundary={boundary}");
        return content;
    }

    private static void WriteHead(StringBuilder head, string boundary, BodyPart part, bool isForm)
    {
        string disposition = isForm ? "form-data" : "attachment";
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
    private static string RootType(string mediaType, IReadOnlyList<BodyPart> parts)
        => mediaType == "multipart/related" && parts.Count > 0 ? $"; type=\"{parts[0].ContentType ?? "text/plain"}\"" : "";

    /// <summary>As browsers write names: what would end the quotes or the line is escaped.</summary>
    private static string Quotable(string text) => text
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);
}
