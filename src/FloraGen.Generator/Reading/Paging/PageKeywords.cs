using FloraGen.Kinds.Paging;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Paging;

/// <summary>What the document says beside the types of an operation's pages.</summary>
internal sealed class PageKeywords(ReadingContext context) : IPageKeywords
{
    public string? Of(ApiParameter parameter, string keyword)
        => (context.Source(JsonPointer.Append(parameter.Pointer, "schema")) ?? context.Source(parameter.Pointer))?.String(keyword);

    public string? Of(ApiRecord owner, string member, string keyword)
        => context.Source(JsonPointer.Append(owner.Id, "properties", member))?.String(keyword);
}
