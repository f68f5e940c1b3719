namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Tells the caller how much of a file was sent.</summary>
internal static class WatchedUpload
{
    /// <param name="onSent">Told all the same.</param>
    /// <param name="call">What differs for the call.</param>
    public static Action<long> Of(Action<long> onSent, RequestOptions? call)
    {
        if (call?.UploadProgress is not { } progress)
        {
            return onSent;
        }

        return sent =>
        {
            onSent(sent);
            progress.Report(sent);
        };
    }
}
