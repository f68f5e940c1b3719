namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text.Json;

internal static partial class JsonRead
{
    /// <summary>How .NET's own serializers write a length of time, whatever the document calls it: <c>1.02:03:04.5</c>.</summary>
    private const string DotNetFormat = "c";

    public static TimeSpan Duration(ref Utf8JsonReader reader)
    {
        string text = String(ref reader);
        string? fault = Iso8601Duration.TryParse(text, out TimeSpan value);
        return fault is null || (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, DotNetFormat, CultureInfo.InvariantCulture, out value)) ? value : throw new JsonReadException(fault, reader.TokenStartIndex);
    }
}
