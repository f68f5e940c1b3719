namespace FloraGen.Runtime;

using System;

public sealed partial class RequestOptions
{
    /// <summary>Told how many bytes were read so far of a response that is a <see cref="System.IO.Stream"/>, with and without await.</summary>
    public IProgress<long>? DownloadProgress { get; init; }
}
