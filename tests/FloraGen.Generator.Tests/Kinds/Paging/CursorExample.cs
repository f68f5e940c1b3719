namespace FloraGen.Tests.Kinds.Paging;

internal sealed class CursorExample : PagingExample
{
    public override string Kind => "cursor";

    public override (string Name, string Type)? Parameter => ("cursor", "string");

    public override (string Name, string Type)? Member => ("next_cursor", "string");

    public override string Extension => "cursor: mark, parameter: from";

    public override string MemberValue(int? next) => next is null ? "null" : $"\"{next}\"";
}
