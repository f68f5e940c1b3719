namespace FloraGen.Tests.Kinds.Paging;

internal sealed class NextUrlExample : PagingExample
{
    public override string Kind => "next-url";

    public override (string Name, string Type)? Member => ("next_url", "string");

    public override string Extension => "cursor: mark";

    public override string MemberValue(int? next) => next is null ? "null" : $"\"/things?at={next}\"";
}
