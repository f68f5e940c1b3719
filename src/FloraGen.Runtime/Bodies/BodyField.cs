namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>How the document wants one member of a form or a multipart body to be written.</summary>
/// <param name="Name">The member on the wire.</param>
/// <param name="ContentType">The media type; null for the default of its type.</param>
/// <param name="Style">How a list or an object becomes text; null for the default.</param>
/// <param name="Explode">Whether each item or member stands by itself.</param>
/// <param name="AllowReserved">Whether characters with a meaning in URLs stay as they are.</param>
internal sealed record BodyField(
    string Name, string? ContentType = null, ApiStyle? Style = null, bool Explode = false, bool AllowReserved = false)
{
    public bool IsJson => MediaTypeText.IsJson(ContentType);

    public static BodyField? Find(IReadOnlyList<BodyField> fields, string name)
    {
        for (int index = 0; index < fields.Count; index++)
        {
            if (string.Equals(fields[index].Name, name, StringComparison.Ordinal))
            {
                return fields[index];
            }
        }

        return null;
    }
}
