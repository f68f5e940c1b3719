using FloraGen.Tests.Scenarios;

namespace FloraGen.Tests.Kinds.Paging;

/// <summary>A list of five items in pages of two, led through as an example says, in its own words and in those of the extension.</summary>
internal sealed class PagedServer(PagingExample example)
{
    public const string Items = "abcde";
    public const int PageLength = 2;

    public HttpResponseMessage Respond(HttpRequestMessage request)
    {
        string query = request.RequestUri!.Query;
        int start = query.Length == 0 ? 0 : example.Start(query.Split('=')[1]);
        int? next = start + PageLength < Items.Length ? start + PageLength : null;
        string items = string.Join(",", Items.Skip(start).Take(PageLength).Select(static id => $"{{\"id\":\"{id}\"}}"));
        string value = example.MemberValue(next);
        string own = example.Member is { } member ? $",\"{member.Name}\":{value}" : "";
        HttpResponseMessage response = Responses.Json($"{{\"rows\":[{items}]{own},\"mark\":{value}}}")(request);
        if (example is { Header: { } header } && example.HeaderValue(next) is { } text)
        {
            response.Headers.Add(header, text);
        }

        return response;
    }
}
