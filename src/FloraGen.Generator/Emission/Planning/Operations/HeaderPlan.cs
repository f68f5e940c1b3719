using FloraGen.Emission.Names;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>A method that reads a header which the document lists.</summary>
internal sealed record HeaderPlan(string MethodName, ApiHeader Header)
{
    /// <summary>What the runtime reads for every API, what HTTP's own layer deals with, and what browsers keep to themselves.</summary>
    private static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        "ETag", "Last-Modified", "Location", "Retry-After", "Request-Id", "X-Request-Id", "Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding",
    };

    public static EquatableArray<HeaderPlan> Of(ApiModel model)
    {
        NameScope names = new(StringComparer.Ordinal, ["GetType", "GetHashCode", "GetEnumerator"]);
        return model.ResponseHeaders
            .Where(static header => !s_others.Contains(header.Name) && !header.Name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase))
            .Select(header => new HeaderPlan(names.Take(NamesOf(header.Name)), header))
            .ToEquatableArray();
    }

    public string Type => Header.Type switch
    {
        ApiHeaderType.WholeNumber => "long",
        ApiHeaderType.Number => "double",
        ApiHeaderType.Truth => "bool",
        ApiHeaderType.Date => Imports.DateTimeOffset,
        _ => "string",
    };

    /// <summary>The method of the runtime that reads it.</summary>
    public string Reader => Header.Type switch
    {
        ApiHeaderType.WholeNumber => Statics.HeaderValue.WholeNumber,
        ApiHeaderType.Number => Statics.HeaderValue.Number,
        ApiHeaderType.Truth => Statics.HeaderValue.Truth,
        ApiHeaderType.Date => Statics.HeaderValue.Date,
        _ => Statics.HeaderValue.Text,
    };

    /// <summary><c>X-</c> says nothing to a reader.</summary>
    private static string[] NamesOf(string header)
    {
        string whole = "Get" + Identifier.Pascal(header);
        return header.Length > 2 && header.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? ["Get" + Identifier.Pascal(header.Substring(2)), whole] : [whole];
    }
}
