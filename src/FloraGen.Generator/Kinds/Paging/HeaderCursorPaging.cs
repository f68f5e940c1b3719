using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>A text or a number in a header of the response is sent as a parameter.</summary>
internal sealed class HeaderCursorPaging : ResponsePaging
{
    /// <summary>Names of headers, and the parameters that may take their texts, best first.</summary>
    private static readonly (string[] Headers, string[] Parameters)[] s_words =
    [
        (["xnextcursor", "nextcursor"], ["cursor", "after", "nextcursor"]),
        (["xnextpagetoken", "nextpagetoken"], ["pagetoken", "nextpagetoken"]),
        (["xnexttoken", "nexttoken"], ["nexttoken", "token", "pagetoken"]),
        (["xmscontinuationtoken", "xcontinuationtoken", "continuationtoken"], ["continuationtoken"]),
        (["xnextpage", "nextpage"], ["page", "nextpage", "pagenumber"]),
    ];

    public override string Name => "header";

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
        => s_words
            .Select(words => page.Header(words.Headers) is { } header && page.Parameter(words.Parameters) is { } parameter && IsPlain(parameter)
                ? new ApiPagination(Name, items, default, parameter.Name) { Detail = header.Name }
                : null)
            .FirstOrDefault(static found => found is not null);

    /// <summary>The header's name. Many documents do not declare the headers of their responses, so it may be any.</summary>
    public override string Detail(Func<string, string?> part) => part("header")?.Trim() ?? "";

    public override string? Fault(ApiPagination pagination, PageLayout page)
        => pagination.Detail.Length == 0
            ? "it needs 'header'"
            : page.ParameterCalled(pagination.Parameter) is { } parameter && IsPlain(parameter) ? null : $"'{pagination.Parameter}' is no text and no number";

    public override string Phrase(ApiPagination pagination) => $"the next cursor in the header {pagination.Detail} is sent as '{pagination.Parameter}'";

    public override string Lead(ApiPagination pagination, IResponseCode response)
    {
        string text = response.Header(pagination.Detail);
        return $"static (response, position) => {Statics.CursorPaging.Next}({(response.TakesNumber ? $"{Statics.PageNumberPaging.Of}({text})" : text)}, position.Count)";
    }

    /// <summary>Whether any text can be sent, or any number: what a header holds is not known before.</summary>
    private static bool IsPlain(ApiParameter parameter) => PageLayout.IsText(parameter.Type) || PageLayout.IsNumber(parameter.Type);
}
