using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>Paging in the words of other generators: AutoRest, Speakeasy, Stainless.</summary>
internal sealed class ForeignPagination(ReadingContext context)
{
    public const string AutoRest = "x-ms-pageable";
    public const string Speakeasy = "x-speakeasy-pagination";
    public const string Stainless = "x-stainless-pagination-property";

    /// <summary>The list ends with its first page where no next link is named.</summary>
    public static ApiPagination? OfAutoRest(SpecMapping parts)
        => parts["nextLinkName"] is SpecScalar { Kind: SpecScalarKind.Null } || parts.String("nextLinkName") is ""
            ? null
            : new ApiPagination(new([parts.String("itemName") ?? "value"]), new([parts.String("nextLinkName") ?? "nextLink"]), "") { Kind = ApiPaginationKind.NextUrl };

    public static ApiPagination? OfSpeakeasy(SpecMapping parts)
    {
        SpecMapping[] inputs = [.. (parts["inputs"] as SpecSequence)?.Items.OfType<SpecMapping>() ?? []];
        SpecMapping? outputs = parts["outputs"] as SpecMapping;
        EquatableArray<string> items = JsonPath(outputs?.String("results"));
        string? page = Input("page");
        return parts.String("type") switch
        {
            "url" => new ApiPagination(items, JsonPath(outputs?.String("nextUrl")), "") { Kind = ApiPaginationKind.NextUrl },
            "cursor" => new ApiPagination(items, JsonPath(outputs?.String("nextCursor")), Input("cursor") ?? ""),
            "offsetLimit" => new ApiPagination(items, default, page ?? Input("offset") ?? "")
            {
                Kind = page is null ? ApiPaginationKind.Offset : ApiPaginationKind.PageNumber,
                LimitParameter = Input("limit"),
                Total = JsonPath(page is null ? null : outputs?.String("numPages")),
            },
            _ => null,
        };

        string? Input(string type) => inputs.FirstOrDefault(input => input.String("type") == type && input.String("in") is "parameters" or "query")?.String("name");
    }

    /// <summary>Stainless marks the members of the answer and the parameters one by one.</summary>
    public ApiPagination? OfStainless(PageShape shape, EquatableArray<ApiParameter> parameters)
    {
        Dictionary<string, string> takers = new(StringComparer.Ordinal);
        foreach (ApiParameter parameter in parameters)
        {
            string? purpose = Purpose(context.Source(parameter.Pointer)) ?? Purpose(context.Source(JsonPointer.Append(parameter.Pointer, "schema")));
            if (purpose is not null)
            {
                takers[purpose] = parameter.Name;
            }
        }

        if (takers.Count == 0 || shape.Page is not { } page)
        {
            return null;
        }

        EquatableArray<string>? items = Marked(page, "items") ?? shape.Items();
        if (items is not { } list)
        {
            return null;
        }

        if (takers.TryGetValue("next_cursor_param", out string? cursor) && Marked(page, "next_cursor_field") is { } next)
        {
            return new ApiPagination(list, next, cursor);
        }

        return takers.TryGetValue("offset_count_param", out string? offset)
            ? new ApiPagination(list, default, offset) { Kind = ApiPaginationKind.Offset, Total = Marked(page, "offset_total_count_field") ?? default }
            : takers.TryGetValue("page_number_param", out string? number)
                ? new ApiPagination(list, default, number) { Kind = ApiPaginationKind.PageNumber, Total = Marked(page, "total_page_count_field") ?? default }
                : null;
    }

    /// <summary>The member of the page that is marked, or of an object in it.</summary>
    private EquatableArray<string>? Marked(ApiRecord page, string purpose)
    {
        foreach (SpecEntry member in (context.Source(page.Id)?["properties"] as SpecMapping)?.Entries ?? [])
        {
            string pointer = JsonPointer.Append(page.Id, "properties", member.Key);
            if (Purpose(member.Value as SpecMapping) == purpose || Purpose(context.Source(pointer)) == purpose)
            {
                return new EquatableArray<string>([member.Key]);
            }

            foreach (SpecEntry inner in (context.Source(pointer)?["properties"] as SpecMapping)?.Entries ?? [])
            {
                if (Purpose(inner.Value as SpecMapping) == purpose)
                {
                    return new EquatableArray<string>([member.Key, inner.Key]);
                }
            }
        }

        return null;
    }

    private static string? Purpose(SpecMapping? node) => (node?[Stainless] as SpecMapping)?.String("purpose");

    /// <summary><c>$.meta.next</c> as the way to a member; anything cleverer is none.</summary>
    private static EquatableArray<string> JsonPath(string? text)
        => text is null || !text.StartsWith("$.", StringComparison.Ordinal) || text.IndexOf('[') >= 0
            ? default
            : new EquatableArray<string>(text.Substring(2).Split('.'));
}
