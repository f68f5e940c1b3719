using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Kinds.Paging;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Paging;

/// <summary>What makes a record a page.</summary>
internal static class PagePlanner
{
    /// <summary>Whether the pages of two operations can be of one type.</summary>
    public static bool AreAlike(ApiPagination one, ApiPagination other)
        => one.Items.Equals(other.Items)
            && (PagingKinds.Of(one.Kind) is ContentPaging
                ? one.Kind == other.Kind && one.Cursor.Equals(other.Cursor) && one.Detail == other.Detail
                : PagingKinds.Of(other.Kind) is not ContentPaging);

    public static PagePlan Plan(ApiRecord record, ApiPagination pagination, RecordPlan plan, RecordPlanner records)
    {
        MemberPath items = records.PathTo(record, pagination.Items);
        CSharpList list = (CSharpList)items.Type;
        bool declaresItems = plan.Name != "Items" && plan.Members.All(static member => member.Name != "Items");
        string itemsText = items.MayBeNull ? items.Text + " ?? []" : items.Text;
        string itemsUse = declaresItems ? "Items" : items.MayBeNull ? $"({itemsText})" : itemsText;
        ContentPaging? kind = PagingKinds.Of(pagination.Kind) as ContentPaging;
        MemberPath? lead = kind is not null && pagination.Cursor.Count > 0 ? records.PathTo(record, pagination.Cursor) : null;
        bool hasTextCursor = kind?.GivesCursor == true && lead?.Type is CSharpPrimitive { Primitive: ApiPrimitive.String };
        return new PagePlan
        {
            ItemType = list.Item.Name + (list.HasNullItems ? "?" : ""),
            Items = itemsText,
            DeclaresItems = declaresItems,
            LeadsTo = kind?.Lead(pagination, new PageCode(records, itemsUse, records.ItemOf(record, pagination.Items), lead)),
            Cursor = hasTextCursor && plan.Name != "NextCursor" && plan.Members.All(static member => member.Name != "NextCursor") ? lead!.Text : null,
            Condition = kind?.Condition ?? "as far as this page's response tells",
        };
    }
}
