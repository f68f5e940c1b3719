using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Kinds.Paging;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Paging;

/// <summary>What a page holds, in C# names.</summary>
/// <param name="items">An expression of the items.</param>
/// <param name="item">The record that the items are; null where they are none.</param>
/// <param name="cursor">The way to what leads on; null for none.</param>
internal sealed class PageCode(RecordPlanner records, string items, ApiRecord? item, MemberPath? cursor) : IPageCode
{
    public string Items => items;

    public string? Cursor => cursor?.Text;

    public string? CursorText => cursor?.Type switch
    {
        null or CSharpPrimitive { Primitive: ApiPrimitive.String or ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 } => cursor?.Text,
        { IsValueType: true } type when cursor.MayBeNull => $"{type.IsValue(cursor.Text, "cursor", out string certain)} ? {type.Text(certain)} : null",
        { } type => type.Text(cursor.Text),
    };

    public string ItemText(string member)
    {
        if (item is null)
        {
            return "item";
        }

        MemberPath path = records.PathTo(item, new EquatableArray<string>([member]));
        return path.Type is CSharpPrimitive { Primitive: ApiPrimitive.String }
            ? "item." + path.Text
            : path.MayBeNull ? $"{path.Type.IsValue("item." + path.Text, "id", out string certain)} ? {path.Type.Text(certain)} : null" : path.Type.Text("item." + path.Text);
    }
}
