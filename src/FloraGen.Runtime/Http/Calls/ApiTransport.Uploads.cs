namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>Posts a form to another host, which never sees the credentials of this API.</summary>
    public Task UploadFormAsync(
        string method,
        string url,
        IReadOnlyDictionary<string, string> fields,
        string fileField,
        FilePart file,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
        => new FormUpload(_http, _definition, Options, method, url, fields, fileField, file, progress).SendAsync(cancellationToken);
}
