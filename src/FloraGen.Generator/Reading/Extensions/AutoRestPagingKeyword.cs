using FloraGen.Reading.Text;

namespace FloraGen.Reading.Extensions;

/// <summary>AutoRest's word for paging. The list ends with its first page where no next link is named.</summary>
internal sealed class AutoRestPagingKeyword : ForeignKeyword
{
    public override string Name => "x-ms-pageable";

    public override void Say(SpecMapping owner, SpecNode value)
    {
        if (value is SpecMapping parts)
        {
            bool isOnePage = parts["nextLinkName"] is SpecScalar { Kind: SpecScalarKind.Null } || parts.String("nextLinkName") is "";
            Add(owner, "x-floragen-pagination", isOnePage
                ? False(value.Location)
                : Texts(value.Location, ("kind", "next-url"), ("items", parts.String("itemName") ?? "value"), ("cursor", parts.String("nextLinkName") ?? "nextLink")));
        }
    }
}
