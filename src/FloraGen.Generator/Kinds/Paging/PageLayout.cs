using FloraGen.Kinds.Formats;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Kinds.Paging;

/// <summary>What an operation returns and takes, as paging looks at it.</summary>
internal sealed class PageLayout(ModelTypes types, string subject, ApiOperation operation, IPageKeywords keywords)
{
    /// <summary>Members of members of members are looked at, and no deeper.</summary>
    private const int MaxDepth = 3;

    public ApiRecord? Page { get; } = types.Record(operation.Response);

    public bool IsList => operation.Response is ApiListType;

    /// <summary>The way to what is surely the page's items; empty when the response is the list, null when it cannot be told.</summary>
    public EquatableArray<string>? Items()
    {
        if (IsList)
        {
            return default(EquatableArray<string>);
        }

        if (Page is null)
        {
            return null;
        }

        if (ItemsOf(Page) is { } own)
        {
            return new EquatableArray<string>([own]);
        }

        // An envelope: { data: { things: [] } } or HAL's { _embedded: { things: [] } }.
        foreach (ApiMember member in Page.Members.Where(static member => PlainName.Of(member.Name) is "data" or "result" or "response" or "embedded"))
        {
            if (types.Record(member.Type) is { } inner && ItemsOf(inner) is { } nested)
            {
                return new EquatableArray<string>([member.Name, nested]);
            }
        }

        return null;
    }

    /// <summary>The type of a member that the items have.</summary>
    public ApiType? ItemMember(EquatableArray<string> items, string name)
        => types.Record((items.Count == 0 ? operation.Response as ApiListType : TypeAt(items) as ApiListType)?.Item)?.Members.FirstOrDefault(member => member.Name == name)?.Type;

    /// <summary>Whether the page itself has a member.</summary>
    public bool Has(string name) => Page?.Members.Any(member => member.Name == name) == true;

    public ApiType? TypeAt(IEnumerable<string> path)
    {
        ApiRecord? record = Page;
        ApiType? type = null;
        foreach (string member in path)
        {
            type = record?.Members.FirstOrDefault(item => item.Name == member)?.Type;
            record = types.Record(type);
        }

        return type;
    }

    /// <summary>The first way to a member that fits, those nearer to the root first. Only objects that speak of the page are entered.</summary>
    public EquatableArray<string>? Find(Func<EquatableArray<string>, ApiType, bool> fits)
    {
        List<(ApiRecord Record, string[] Path)> level = Page is null ? [] : [(Page, [])];
        for (int depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            List<(ApiRecord, string[])> next = [];
            foreach ((ApiRecord record, string[] path) in level)
            {
                foreach (ApiMember member in record.Members)
                {
                    EquatableArray<string> way = new([.. path, member.Name]);
                    if (fits(way, member.Type))
                    {
                        return way;
                    }

                    if (PageWords.Owners.Contains(PlainName.Of(member.Name)) && types.Record(member.Type) is { } inner)
                    {
                        next.Add((inner, [.. way]));
                    }
                }
            }

            level = next;
        }

        return null;
    }

    /// <summary>The first number that is called one of these, best name first.</summary>
    public EquatableArray<string> FindNumber(IReadOnlyList<string> words)
        => words
            .Select(word => Find((way, type) => PlainName.Of(way[way.Count - 1]) == word && IsNumber(type)))
            .FirstOrDefault(static way => way is not null) ?? default;

    /// <summary>The first query parameter that is called one of these and takes what leads on, best name first.</summary>
    public ApiParameter? Parameter(IEnumerable<string> words)
        => words
            .Select(word => operation.Parameters.FirstOrDefault(parameter => PlainName.Of(parameter.Name) == word && Takes(parameter)))
            .FirstOrDefault(static parameter => parameter is not null);

    /// <summary>The parameter of this very name.</summary>
    public ApiParameter? ParameterCalled(string wireName) => operation.Parameters.FirstOrDefault(parameter => parameter.Name == wireName && Takes(parameter));

    /// <summary>The first header of the response that is called one of these, best name first.</summary>
    public ApiHeader? Header(params string[] words)
        => words
            .Select(word => operation.ResponseHeaders.FirstOrDefault(header => PlainName.Of(header.Name) == word))
            .FirstOrDefault(static header => header is not null);

    /// <summary>A keyword of a parameter's schema.</summary>
    public string? KeywordOf(ApiParameter parameter, string keyword) => keywords.Of(parameter, keyword);

    /// <summary>A keyword of the schema of a member of the page itself.</summary>
    public string? KeywordOf(string member, string keyword) => Page is null ? null : keywords.Of(Page, member, keyword);

    public static bool IsBoolean(ApiType? type) => type is ApiPrimitiveType { Primitive: ApiPrimitive.Boolean };

    public static bool IsText(ApiType? type) => type is ApiPrimitiveType { Primitive: ApiPrimitive.String };

    public static bool IsNumber(ApiType? type)
        => type is ApiPrimitiveType { Primitive: ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 or ApiPrimitive.UInt64 or ApiPrimitive.Single or ApiPrimitive.Double or ApiPrimitive.Decimal };

    /// <summary>Whether a value of the response can be sent as a parameter.</summary>
    public static bool CanTake(ApiParameter? parameter, ApiType? value) => parameter is not null && value switch
    {
        ApiPrimitiveType { Primitive: ApiPrimitive.String or ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 or ApiPrimitive.UInt64 } primitive
            => IsText(parameter.Type) || (parameter.Type is ApiPrimitiveType own && own.Primitive == primitive.Primitive) || (IsNumber(parameter.Type) && IsNumber(value)),
        ApiFormatType format when StringFormats.Of(format.Format).CanLeadOn => IsText(parameter.Type) || (parameter.Type is ApiFormatType own && own.Format == format.Format),
        _ => false,
    };

    private string? ItemsOf(ApiRecord record)
    {
        string[] lists = [.. record.Members
            .Where(static member => member.Type is ApiListType && !PageWords.OtherLists.Contains(PlainName.Of(member.Name)))
            .Select(static member => member.Name)];
        if (lists.Length < 2)
        {
            return lists.FirstOrDefault();
        }

        string own = PlainName.Of(subject);
        return PageWords.Items.Append(own)
            .Select(word => lists.FirstOrDefault(list => PlainName.Of(list) == word))
            .FirstOrDefault(static list => list is not null);
    }

    private static bool Takes(ApiParameter parameter)
        => parameter.Location == ApiParameterLocation.Query && (IsText(parameter.Type) || IsNumber(parameter.Type) || (parameter.Type is ApiFormatType format && StringFormats.Of(format.Format).CanLeadOn));
}
