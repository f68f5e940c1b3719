namespace FloraGen.Tests.Kinds.Paging;

internal sealed class OffsetExample : PagingExample
{
    public override string Kind => "offset";

    public override (string Name, string Type)? Parameter => ("offset", "integer");

    public override (string Name, string Type)? Member => ("total", "integer");

    public override string Extension => "parameter: from, total: mark";

    public override string MemberValue(int? next) => "5";
}
