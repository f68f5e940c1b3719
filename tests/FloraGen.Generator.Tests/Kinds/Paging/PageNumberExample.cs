using System.Globalization;

namespace FloraGen.Tests.Kinds.Paging;

internal sealed class PageNumberExample : PagingExample
{
    public override string Kind => "page";

    public override (string Name, string Type)? Parameter => ("page", "integer");

    public override (string Name, string Type)? Member => ("total", "integer");

    public override string Extension => "parameter: from, total: mark, first: 1";

    public override int Start(string sent) => (int.Parse(sent, CultureInfo.InvariantCulture) - 1) * PagedServer.PageLength;

    public override string MemberValue(int? next) => "5";
}
