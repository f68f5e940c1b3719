namespace FloraGen.Runtime;

/// <summary>Which calls of <c>WithRawResponse</c> end in an exception.</summary>
public enum ThrowOn
{
    /// <summary>All that fail: a status that is no success is the exception of that status.</summary>
    EveryFailure,

    /// <summary>
    /// Those without a response, or with a success that cannot be read. A status that is no success is returned, once the call is
    /// not tried again: look at its <see cref="ApiResponse.IsSuccess"/> before its value.
    /// </summary>
    ConnectionOnly,
}
