namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;

/// <summary>The body of a call: enough to make the content of each attempt anew.</summary>
internal abstract class ApiContent
{
    /// <summary>False for a stream that can be read once only: the call is not tried again then.</summary>
    public virtual bool CanBeSentAgain => true;

    /// <param name="onSent">Told, with the number of bytes so far, each time that a piece of a file was sent.</param>
    /// <param name="call">What differs for the call.</param>
    public abstract HttpContent ToContent(Action<long> onSent, RequestOptions? call);

    /// <summary>The same body with more members, or with other values for its own.</summary>
    /// <exception cref="InvalidOperationException">The body has no members.</exception>
    public virtual ApiContent With(IReadOnlyDictionary<string, JsonElement> members) => throw BodyMembers.NotPossible();

    /// <summary>Sets a Content-Type as the document has it, which need not be what .NET's parser takes for one.</summary>
    protected static HttpContent WithType(HttpContent content, string mediaType)
    {
        _ = content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
