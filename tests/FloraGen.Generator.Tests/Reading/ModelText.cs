using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Reading;

/// <summary>A model's types in a few words each, for tests to compare.</summary>
internal static class ModelText
{
    public static string Of(ApiModel model) => string.Join("\n", [
        .. model.Records.Select(record => $"{Name(model, record.Id)} {{ {string.Join(", ", [.. record.Members.Select(member => Member(model, member)), .. record.Entries is { } entries ? [$"*: {Type(model, entries)}"] : Array.Empty<string>()])} }}"),
        .. model.Enums.Select(item => $"{Name(model, item.Id)} = {string.Join(" | ", item.Values.Select(value => (value.SuggestedName is null ? "" : value.SuggestedName + " ") + (item.IsNumeric ? value.Text : $"'{value.Text}'")))}"),
        .. model.Unions.Select(union => $"{Name(model, union.Id)} = {string.Join(" | ", union.Cases.Select(item => Type(model, item.Type) + (item.DiscriminatorValues.Count > 0 ? $"({string.Join(",", item.DiscriminatorValues)})" : "")))}{(union.Discriminator is null ? "" : " by " + union.Discriminator)}"),
    ]);

    public static string Type(ApiModel model, ApiType? type) => type switch
    {
        null => "nothing",
        ApiPrimitiveType primitive => primitive.Primitive.ToString() + Null(type),
        ApiFormatType text => FloraGen.Kinds.Formats.StringFormats.Of(text.Format).CaseName + Null(type),
        ApiListType list => Type(model, list.Item) + "[]" + Null(type),
        ApiMapType map => "{" + Type(model, map.Value) + "}" + Null(type),
        ApiNamedType named => Name(model, named.Id) + Null(type),
        _ => "?",
    };

    private static string Member(ApiModel model, ApiMember member)
        => $"{member.Name}{(member.IsRequired ? "" : "?")}: {Type(model, member.Type)}{(member.Constant is null ? "" : $" = '{member.Constant}'")}{(member.IsOptionalValue ? " or absent" : "")}";

    private static string Null(ApiType type) => type.IsNullable ? "?" : "";

    private static string Name(ApiModel model, string id)
    {
        ApiName name = model.Records.Select(static record => record.Name)
            .Concat(model.Enums.Select(static item => item.Name))
            .Concat(model.Unions.Select(static union => union.Name))
            .Single(name => name.Pointer == id);
        return string.Concat(name.Candidates[0].Split(' ', '_', '-', '.').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
