using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>What makes a record a page.</summary>
internal static class PagePlanner
{
    /// <summary>Whether a page's own content says what leads on.</summary>
    public static bool SaysItself(ApiPagination pagination)
        => pagination.Kind is ApiPaginationKind.Cursor or ApiPaginationKind.NextUrl or ApiPaginationKind.LastItem;

    /// <summary>Whether the pages of two operations can be of one type.</summary>
    public static bool AreAlike(ApiPagination one, ApiPagination other)
        => one.Items.Equals(other.Items)
            && (SaysItself(one)
                ? one.Kind == other.Kind && one.Cursor.Equals(other.Cursor) && one.ItemId == other.ItemId
                : !SaysItself(other));

    public static PagePlan Plan(ApiRecord record, ApiPagination pagination, RecordPlan plan, RecordPlanner records)
    {
        MemberPath items = records.PathTo(record, pagination.Items);
        CSharpList list = (CSharpList)items.Type;
        bool declaresItems = plan.Name != "Items" && plan.Members.All(static member => member.Name != "Items");
        string itemsText = items.MayBeNull ? items.Text + " ?? []" : items.Text;
        string itemsUse = declaresItems ? "Items" : items.MayBeNull ? $"({itemsText})" : itemsText;
        MemberPath? lead = SaysItself(pagination) && pagination.Cursor.Count > 0 ? records.PathTo(record, pagination.Cursor) : null;
        bool hasTextCursor = pagination.Kind == ApiPaginationKind.Cursor && lead?.Type is CSharpPrimitive { Primitive: ApiPrimitive.String };
        return new PagePlan
        {
            ItemType = list.Item.Name + (list.HasNullItems ? "?" : ""),
            Items = itemsText,
            DeclaresItems = declaresItems,
            LeadsTo = pagination.Kind switch
            {
                ApiPaginationKind.Cursor => $"Internal.CursorPaging.Next({TextOrNumber(lead!)}, {itemsUse}.Count)",
                ApiPaginationKind.NextUrl => $"Internal.NextUrlPaging.Next({lead!.Text})",
                ApiPaginationKind.LastItem => LastItem(record, pagination, records, itemsUse, lead?.Text ?? "true"),
                _ => null,
            },
            Cursor = hasTextCursor && plan.Name != "NextCursor" && plan.Members.All(static member => member.Name != "NextCursor") ? lead!.Text : null,
            Condition = pagination.Kind switch
            {
                ApiPaginationKind.Cursor => "the cursor is not empty, and this page has items",
                ApiPaginationKind.NextUrl => "this page has its URL",
                ApiPaginationKind.LastItem => "this page says so, and has items",
                _ => "as far as this page's answer tells",
            },
        };
    }

    /// <summary>An expression of what leads on where the last item does.</summary>
    public static string LastItem(ApiRecord? item, string itemId, RecordPlanner records, string items, string hasMore)
    {
        string id = "item";
        if (item is not null)
        {
            MemberPath member = records.PathTo(item, new EquatableArray<string>([itemId]));
            id = member.Type is CSharpPrimitive { Primitive: ApiPrimitive.String }
                ? "item." + member.Text
                : member.MayBeNull ? $"{member.Type.IsValue("item." + member.Text, "id", out string certain)} ? {member.Type.Text(certain)} : null" : member.Type.Text("item." + member.Text);
        }

        return $"Internal.LastItemPaging.Next({items}, {hasMore}, static item => {id})";
    }

    private static string LastItem(ApiRecord record, ApiPagination pagination, RecordPlanner records, string items, string hasMore)
        => LastItem(records.ItemOf(record, pagination.Items), pagination.ItemId ?? "id", records, items, hasMore);

    private static string TextOrNumber(MemberPath cursor) => cursor.Type switch
    {
        CSharpPrimitive { Primitive: ApiPrimitive.String or ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 } => cursor.Text,
        { IsValueType: true } type when cursor.MayBeNull => $"{type.IsValue(cursor.Text, "cursor", out string certain)} ? {type.Text(certain)} : null",
        { } type => type.Text(cursor.Text),
    };
}
