namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

internal static partial class ApiErrors
{
    /// <summary>The exception for a download that broke and cannot go on.</summary>
    public static ApiConnectionException OfRest(string call, long position, long length, string reason, Exception cause)
        => new(
            $"The response to {call} broke off after {position.ToString(CultureInfo.InvariantCulture)} of {length.ToString(CultureInfo.InvariantCulture)} bytes, and could not go on: {reason}.",
            cause);
}
