namespace FloraGen.Tests.Kinds.Paging;

internal sealed class LinkHeaderExample : PagingExample
{
    public override string Kind => "link";

    public override string Header => "Link";

    public override string Extension => "limit: size";

    public override string? HeaderValue(int? next) => next is null ? null : $"</things?at={next}>; rel=\"next\"";
}
