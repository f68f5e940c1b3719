namespace FloraGen.Tests.Kinds.Paging;

internal sealed class LastItemExample : PagingExample
{
    public override string Kind => "last-item";

    public override (string Name, string Type)? Parameter => ("starting_after", "string");

    public override (string Name, string Type)? Member => ("has_more", "boolean");

    public override string Extension => "cursor: mark, parameter: from, item-id: id";

    public override int Start(string sent) => PagedServer.Items.IndexOf(sent, StringComparison.Ordinal) + 1;

    public override string MemberValue(int? next) => next is null ? "false" : "true";
}
