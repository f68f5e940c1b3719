using FloraGen.Model.Operations;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Responses;

/// <summary>The headers that the document lists for responses: those of one response, and those of all operations together.</summary>
internal sealed class ResponseHeaders(ReadingContext context)
{
    private readonly Dictionary<string, ApiHeader> _all = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each once, by its name.</summary>
    public IEnumerable<ApiHeader> All => _all.Values.OrderBy(static header => header.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<ApiHeader> Of(SpecElement response, ReadingContext context)
        => (response["headers"]?.Members ?? []).Select(header => Of(header.Key, context.Tree.Follow(header), context));

    /// <summary>Takes note of those of every status of an operation.</summary>
    public void Add(SpecOperation operation)
    {
        foreach (SpecElement response in operation.Element["responses"]?.Members ?? [])
        {
            foreach (ApiHeader header in context.Tree.Follow(response) is { } actual ? Of(actual, context) : [])
            {
                // One that is not the same everywhere is a text everywhere.
                _all[header.Name] = !_all.TryGetValue(header.Name, out ApiHeader? known) ? header
                    : known.Type == header.Type ? known with { Description = known.Description ?? header.Description }
                    : known with { Type = ApiHeaderType.Text };
            }
        }
    }

    private static ApiHeader Of(string name, SpecElement? header, ReadingContext context)
    {
        SpecElement? schema = context.Tree.Child(header, "schema") ?? header;
        return new ApiHeader(name, header?.Text("description"), schema is null ? ApiHeaderType.Text : TypeOf(schema));
    }

    private static ApiHeaderType TypeOf(SpecElement schema) => schema.Text("type") switch
    {
        "integer" => ApiHeaderType.WholeNumber,
        "number" => ApiHeaderType.Number,
        "boolean" => ApiHeaderType.Truth,
        "string" when schema.Text("format") == "date-time" => ApiHeaderType.Date,
        _ => ApiHeaderType.Text,
    };
}
