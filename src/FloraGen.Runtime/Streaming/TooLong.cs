namespace FloraGen.Runtime.Internal;

using System.Globalization;

/// <summary>A piece of a response that is longer than the client takes.</summary>
internal static class TooLong
{
    public static PieceException Line(long limit) => Of("a line", limit);

    public static PieceException Event(long limit) => Of("an event", limit);

    private static PieceException Of(string piece, long limit)
        => new($"{piece} is longer than {limit.ToString(CultureInfo.InvariantCulture)} bytes, which the option MaxResponseSize allows");
}
