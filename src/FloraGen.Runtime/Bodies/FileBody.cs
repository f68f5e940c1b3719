namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>A body that is one file. It is streamed.</summary>
internal sealed class FileBody : ApiContent
{
    private readonly FilePart _file;
    private readonly string _mediaType;

    private FileBody(FilePart file, string mediaType)
    {
        _file = file;
        _mediaType = mediaType;
    }

    public override bool CanBeSentAgain => ((ISentFile)_file).CanBeSentAgain;

    /// <param name="file">Its own media type goes first, when it was given one.</param>
    /// <param name="mediaType">The operation's.</param>
    public static FileBody Create(FilePart file, string mediaType) => new(file, ((ISentFile)file).GivenContentType ?? mediaType);

    public override HttpContent ToContent(Action<long> onSent, RequestOptions? call)
        => WithType(new PiecesContent([new BodyPiece([], _file)], WatchedUpload.Of(onSent, call)), MediaTypeText.Checked(_mediaType));
}
