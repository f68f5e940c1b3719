using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>Speakeasy's word for paging.</summary>
internal sealed class SpeakeasyPagingKeyword : ForeignKeyword
{
    public override string Name => "x-speakeasy-pagination";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is not SpecMapping parts)
        {
            return;
        }

        SpecMapping[] inputs = [.. (parts["inputs"] as SpecSequence)?.Items.OfType<SpecMapping>() ?? []];
        SpecMapping? outputs = parts["outputs"] as SpecMapping;
        string? items = JsonPath(outputs?.String("results"));
        string? page = Input("page");
        Add(owner, "x-floragen-pagination", parts.String("type") switch
        {
            "url" => Texts(value.Location, ("kind", "next-url"), ("items", items), ("cursor", JsonPath(outputs?.String("nextUrl")))),
            "cursor" => Texts(value.Location, ("items", items), ("cursor", JsonPath(outputs?.String("nextCursor"))), ("parameter", Input("cursor"))),
            "offsetLimit" when page is not null
                => Texts(value.Location, ("kind", "page"), ("items", items), ("parameter", page), ("limit", Input("limit")), ("total", JsonPath(outputs?.String("numPages")))),
            "offsetLimit" => Texts(value.Location, ("kind", "offset"), ("items", items), ("parameter", Input("offset")), ("limit", Input("limit"))),
            _ => False(value.Location),
        });

        string? Input(string type) => inputs.FirstOrDefault(input => input.String("type") == type && input.String("in") is "parameters" or "query")?.String("name");
    }

    /// <summary><c>$.meta.next</c> as the way to a member; null for anything cleverer.</summary>
    private static string? JsonPath(string? text)
        => text is null || !text.StartsWith("$.", StringComparison.Ordinal) || text.IndexOf('[') >= 0 ? null : text.Substring(2);
}
