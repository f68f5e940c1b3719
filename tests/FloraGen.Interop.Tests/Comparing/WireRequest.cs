using System.Globalization;
using FloraSandbox.Recording;

namespace InteropTests.Comparing;

/// <summary>A request as a list of facts: everything that reached the server, but for what is another in each run.</summary>
/// <param name="Facts">What each is called, and its value.</param>
internal sealed record WireRequest(IReadOnlyDictionary<string, string> Facts)
{
    private const string BoundaryName = "boundary=";
    private const string Statistics = "x-stainless-";

    public bool IsUpload { get; private init; }

    public static WireRequest Of(RecordedRequest request, WireNames names)
    {
        string[] pairs = request.Query.TrimStart('?').Split('&');
        Dictionary<string, string> facts = new()
        {
            ["method"] = request.Method,
            ["path"] = names.In(request.Path),
            ["query"] = string.Join('&', pairs.Order(StringComparer.Ordinal)),
            ["order of the query"] = string.Join(", ", pairs.Select(static pair => pair.Split('=')[0])),
        };
        if (request.Body is { } body)
        {
            facts["body"] = names.In(body);
        }

        string boundary = BoundaryIn(request.Headers.GetValueOrDefault("Content-Type", ""));
        foreach ((string name, string value) in request.Headers)
        {
            string header = name.ToLowerInvariant();
            if (header.StartsWith(Statistics, StringComparison.Ordinal))
            {
                // They tell of the machine, and of nothing else.
                facts[$"headers {Statistics}*"] = "";
                continue;
            }

            facts[$"header {header}"] = header switch
            {
                "idempotency-key" => "{key}",
                "content-type" when boundary.Length > 0 => value.Replace(boundary, "{boundary}", StringComparison.Ordinal),
                "content-length" when request.IsUpload => LengthWithoutBoundaries(value, boundary, request.Parts.Count),
                _ => names.In(value),
            };
        }

        for (int index = 0; index < request.Parts.Count; index++)
        {
            foreach ((string name, string value) in request.Parts[index].Headers)
            {
                facts[$"part {index + 1}, {name.ToLowerInvariant()}"] = value;
            }
        }

        return new WireRequest(facts) { IsUpload = request.IsUpload };
    }

    private static string BoundaryIn(string contentType)
    {
        int start = contentType.IndexOf(BoundaryName, StringComparison.Ordinal);
        return start < 0 ? "" : contentType[(start + BoundaryName.Length)..];
    }

    /// <summary>A boundary stands before each part and at the end. What is left is as long for everybody.</summary>
    private static string LengthWithoutBoundaries(string length, string boundary, int parts)
        => (long.Parse(length, CultureInfo.InvariantCulture) - ((parts + 1) * boundary.Length)).ToString(CultureInfo.InvariantCulture);
}
