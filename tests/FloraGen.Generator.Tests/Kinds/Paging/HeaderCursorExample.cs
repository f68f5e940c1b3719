using System.Globalization;

namespace FloraGen.Tests.Kinds.Paging;

internal sealed class HeaderCursorExample : PagingExample
{
    public override string Kind => "header";

    public override (string Name, string Type)? Parameter => ("page", "integer");

    public override string Header => "X-Next-Page";

    public override string Extension => "header: X-Next-Page, parameter: from";

    public override int Start(string sent) => (int.Parse(sent, CultureInfo.InvariantCulture) - 1) * PagedServer.PageLength;

    public override string HeaderValue(int? next) => next is { } start ? ((start / PagedServer.PageLength) + 1).ToString(CultureInfo.InvariantCulture) : "";
}
