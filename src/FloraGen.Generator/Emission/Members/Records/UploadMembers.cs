using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

/// <summary>What a record gets that describes a form upload to another host.</summary>
internal static class UploadMembers
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (plan.Upload is not { } upload)
        {
            return;
        }

        _ = writer.Line().Write($$"""
            /// <summary>
            /// Sends a file where this record says, as a form: first its fields, in order, then the file. The API's credentials are not
            /// sent, for that host is another one. The file is streamed.
            /// </summary>
            /// <param name="client">The client whose connection and options are used.</param>
            /// <param name="file">The file: a path's, a stream's or bytes.</param>
            /// <param name="progress">Told the number of bytes of the file sent so far.</param>
            /// <param name="cancellationToken">Cancels the upload.</param>
            /// <exception cref="{{Needs.ApiException}}">The host refused the file.</exception>
            /// <exception cref="{{Needs.ApiConnectionException}}">The host could not be reached, or took nothing for as long as the client's timeout.</exception>
            public {{Imports.Task}} SendAsync({{plan.Options.ClientName}} client, {{Needs.FilePart}} file, {{Imports.IProgress}}<long>? progress = null, {{Imports.CancellationToken}} cancellationToken = default)
            {
                {{NullGuard.Of("client", plan.Options)}}
                {{NullGuard.Of("file", plan.Options)}}
                return (({{Needs.IHidden}}<{{Needs.ApiTransport}}>)client).Hidden.{{Needs.ApiTransportUploads.UploadFormAsync}}({{upload.Method}}, {{upload.Url}}, {{upload.Fields}}, {{upload.FileField}}, file, progress, cancellationToken);
            }
            """);
    }
}
