using FloraGen.Kinds.Paging;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Paging;

/// <summary>Stainless marks the members of the response and the parameters one by one.</summary>
internal sealed class StainlessPaging(ReadingContext context)
{
    private const string Key = "x-stainless-pagination-property";

    /// <returns>Null where nothing is marked, or too little.</returns>
    public ApiPagination? Read(PageLayout layout, EquatableArray<ApiParameter> parameters)
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

        if (takers.Count == 0 || layout.Page is not { } page)
        {
            return null;
        }

        EquatableArray<string>? items = Marked(page, "items") ?? layout.Items();
        if (items is not { } list)
        {
            return null;
        }

        foreach (PagingKind kind in PagingKinds.All)
        {
            if (kind.Marks is { } marks && takers.TryGetValue(marks.Parameter, out string? taker))
            {
                EquatableArray<string> marked = Marked(page, marks.Member) ?? default;
                if (marked.Count > 0 || !kind.NeedsCursor)
                {
                    return new ApiPagination(kind.Name, list, kind.NeedsCursor ? marked : default, taker) { Detail = kind.Detail(static _ => null), Total = kind.NeedsCursor ? default : marked };
                }
            }
        }

        return null;
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

    private static string? Purpose(SpecMapping? node) => (node?[Key] as SpecMapping)?.String("purpose");
}
