namespace FloraGen.Runtime.Internal;

using System.Globalization;
using System.IO;

/// <summary>A piece of an answer that is longer than the client takes.</summary>
internal static class TooLong
{
    public static InvalidDataException Line(long limit) => Of("A line", limit);

    public static InvalidDataException Event(long limit) => Of("An event", limit);

    private static InvalidDataException Of(string piece, long limit)
        => new($"{piece} of the answer is longer than {limit.ToString(CultureInfo.InvariantCulture)} bytes, which the option MaxResponseSize allows.");
}
