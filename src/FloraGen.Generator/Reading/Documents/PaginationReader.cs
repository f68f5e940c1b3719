using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>Finds the cursor that leads from page to page: named by <c>x-floragen-pagination</c>, or by the words APIs use.</summary>
internal sealed class PaginationReader(ReadingContext context, ModelShapes shapes)
{
    private const string Key = "x-floragen-pagination";

    /// <summary>A cursor's name in a page, and the parameters that may take it.</summary>
    private static readonly (string Cursor, string[] Parameters)[] s_families =
    [
        ("next_cursor", ["cursor", "after", "starting_after"]),
        ("nextCursor", ["cursor", "after", "startingAfter"]),
        ("next_page_token", ["page_token", "next_page_token"]),
        ("nextPageToken", ["pageToken", "nextPageToken"]),
    ];

    public ApiPagination? Read(string pointer, string call, EquatableArray<ApiParameter> parameters, ApiType? response)
    {
        ApiRecord? page = shapes.Record(response);
        if (context.Source(pointer)?[Key] is { } node)
        {
            return Declared(node, parameters, page);
        }

        return page is null ? null : Inferred(pointer, call, parameters, page);
    }

    private ApiPagination? Declared(SpecNode node, EquatableArray<ApiParameter> parameters, ApiRecord? page)
    {
        if (node is SpecScalar { Text: "false" })
        {
            return null;
        }

        SpecMapping? parts = node as SpecMapping;
        string[] items = Path(parts?.String("items"));
        string[] cursor = Path(parts?.String("cursor"));
        string parameter = parts?.String("parameter") ?? "";
        string? fault =
            items.Length == 0 || cursor.Length == 0 || parameter.Length == 0 ? "it needs 'items', 'cursor' and 'parameter'"
            : page is null ? "the operation answers with no object"
            : TypeAt(page, items) is not ApiListType ? $"'{string.Join(".", items)}' is no list in the answer"
            : TypeAt(page, cursor) is not ApiPrimitiveType { Primitive: ApiPrimitive.String } ? $"'{string.Join(".", cursor)}' is no text in the answer"
            : !Takes(parameters, parameter) ? $"there is no query parameter '{parameter}' that takes a text"
            : null;
        if (fault is null)
        {
            return new ApiPagination(items.ToEquatableArray(), cursor.ToEquatableArray(), parameter);
        }

        context.Report(SpecificationDiagnostics.WrongExtension, node, Key, fault);
        return null;
    }

    private ApiPagination? Inferred(string pointer, string call, EquatableArray<ApiParameter> parameters, ApiRecord page)
    {
        ApiMember[] lists = [.. page.Members.Where(static member => member.Type is ApiListType)];
        if (lists.Length != 1)
        {
            return null;
        }

        foreach ((string word, string[] takers) in s_families)
        {
            string? parameter = takers.FirstOrDefault(taker => Takes(parameters, taker));
            if (parameter is null || Locate(page, word) is not { } cursor)
            {
                continue;
            }

            context.Report(
                SpecificationDiagnostics.PaginationInferred,
                pointer,
                call,
                lists[0].Name,
                string.Join(".", cursor),
                parameter);
            return new ApiPagination(new EquatableArray<string>([lists[0].Name]), cursor.ToEquatableArray(), parameter);
        }

        return null;
    }

    /// <summary>A member of the page, or of an object in it such as <c>meta</c>.</summary>
    private string[]? Locate(ApiRecord page, string member)
    {
        if (IsText(page, member))
        {
            return [member];
        }

        return page.Members
            .Where(outer => shapes.Record(outer.Type) is { } inner && IsText(inner, member))
            .Select(outer => new[] { outer.Name, member })
            .FirstOrDefault();
    }

    private static bool IsText(ApiRecord record, string member)
        => record.Members.Any(item => item.Name == member && item.Type is ApiPrimitiveType { Primitive: ApiPrimitive.String });

    private static bool Takes(EquatableArray<ApiParameter> parameters, string name)
        => parameters.Any(parameter => parameter.Name == name
            && parameter is { Location: ApiParameterLocation.Query, Type: ApiPrimitiveType { Primitive: ApiPrimitive.String } });

    private ApiType? TypeAt(ApiRecord page, string[] path)
    {
        ApiRecord? record = page;
        ApiType? type = null;
        foreach (string name in path)
        {
            type = record?.Members.FirstOrDefault(member => member.Name == name)?.Type;
            record = shapes.Record(type);
        }

        return type;
    }

    private static string[] Path(string? text) => (text ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries);
}
