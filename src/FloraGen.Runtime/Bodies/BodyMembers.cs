namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Members that a caller adds to a body, or sends instead of its own.</summary>
internal static class BodyMembers
{
    /// <exception cref="InvalidOperationException">The body has no members.</exception>
    public static ApiContent AddTo(ApiContent? body, IReadOnlyDictionary<string, JsonElement> members)
        => (body ?? JsonBody.Empty).With(members);

    public static InvalidOperationException NotPossible()
        => new($"The option {nameof(RequestOptions.BodyMembers)} needs a body that is a JSON object or a form.");
}
