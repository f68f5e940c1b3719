namespace FloraGen.Runtime.Internal;

using System;

/// <summary>
/// Numbers of double precision that are whole and short: most that APIs send are, and their digits need none of the work that
/// a fraction does. Any other takes the general way, to the same result.
/// </summary>
internal static class WholeDouble
{
    /// <summary>A double holds every number of so many digits, and .NET writes it without an exponent.</summary>
    private const int MostDigits = 15;

    private const double Beyond = 1e15;

    /// <param name="number">A number of JSON.</param>
    /// <param name="value">Its value, where this is true.</param>
    /// <returns>False unless it has digits only, and few of them.</returns>
    public static bool TryParse(ReadOnlySpan<byte> number, out double value)
    {
        value = 0;
        if (number.Length > MostDigits)
        {
            return false;
        }

        long digits = 0;
        foreach (byte sign in number)
        {
            uint digit = (uint)(sign - '0');
            if (digit > 9)
            {
                return false;
            }

            digits = (digits * 10) + digit;
        }

        value = digits;
        return true;
    }

    /// <returns>False unless the value is whole, positive and short: zero may be a negative one, which is written as <c>-0</c>.</returns>
    public static bool TryGet(double value, out long whole)
    {
        whole = value is > 0 and < Beyond ? (long)value : 0;
        return whole == value && whole > 0;
    }
}
