namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;

/// <summary>A body of parts: <c>multipart/form-data</c> and its kin. Files are streamed.</summary>
internal sealed class MultipartBody : ApiContent
{
    private readonly string _mediaType;
    private readonly IReadOnlyList<BodyPart> _parts;

    public MultipartBody(string mediaType, IReadOnlyList<BodyPart> parts)
    {
        _mediaType = mediaType;
        _parts = parts;
    }

    public override bool CanBeSentAgain
    {
        get
        {
            for (int index = 0; index < _parts.Count; index++)
            {
                if (_parts[index].File is ISentFile { CanBeSentAgain: false })
                {
                    return false;
                }
            }

            return true;
        }
    }

    public static MultipartBody Create(string mediaType, BodyParts parts, params BodyField[] fields) => new(mediaType, parts.Written(fields));

    public override ApiContent With(IReadOnlyDictionary<string, JsonElement> members)
    {
        List<BodyPart> parts = [];
        for (int index = 0; index < _parts.Count; index++)
        {
            if (!members.ContainsKey(_parts[index].Name))
            {
                parts.Add(_parts[index]);
            }
        }

        BodyParts added = new();
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            _ = added.Add(member.Key, member.Value, static (writer, value) => value.WriteTo(writer));
        }

        parts.AddRange(added.Written([]));
        return new MultipartBody(_mediaType, parts);
    }

    public override HttpContent ToContent(Action<long> onSent, RequestOptions? call)
        => MultipartWriter.Write(_mediaType, _parts, WatchedUpload.Of(onSent, call));
}
