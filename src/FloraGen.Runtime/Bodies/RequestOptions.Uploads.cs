namespace FloraGen.Runtime;

using System;

public sealed partial class RequestOptions
{
    /// <summary>
    /// Told how many bytes of files were sent so far, in a body that is a file or a form with files. Each attempt begins with 0.
    /// </summary>
    public IProgress<long>? UploadProgress { get; init; }
}
