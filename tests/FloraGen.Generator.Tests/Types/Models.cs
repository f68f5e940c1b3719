using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Types;

/// <summary>Small models, as a reader would make them.</summary>
internal static class Models
{
    public static ApiType Text { get; } = Of(ApiPrimitive.String);

    public static ApiType Of(ApiPrimitive primitive, bool isNullable = false) => new ApiPrimitiveType(primitive, isNullable);

    public static ApiType Of(string format, bool isNullable = false) => new ApiFormatType(format, isNullable);

    public static ApiType Named(string id, bool isNullable = false) => new ApiNamedType(id, isNullable);

    public static ApiType ListOf(ApiType item) => new ApiListType(item, IsNullable: false);

    public static ApiType MapOf(ApiType value) => new ApiMapType(value, IsNullable: false);

    public static ApiModel ModelOf(params object[] shapes) => new()
    {
        Title = "Shop",
        Version = "1",
        Description = null,
        BaseUrl = "https://shop.example",
        Credentials = default,
        Resources = default,
        Records = shapes.OfType<ApiRecord>().ToEquatableArray(),
        Enums = shapes.OfType<ApiEnum>().ToEquatableArray(),
        Unions = shapes.OfType<ApiUnion>().ToEquatableArray(),
        ErrorRecordId = null,
        FinalErrorCodes = default,
    };

    public static ApiRecord Record(string name, params ApiMember[] members) => new()
    {
        Name = Name(name),
        Description = null,
        IsDeprecated = false,
        Members = members.ToEquatableArray(),
        Status = null,
        PresignedUpload = null,
    };

    public static ApiMember Member(string name, ApiType type, bool isRequired = true) => new()
    {
        Name = name,
        SuggestedName = null,
        Type = type,
        IsRequired = isRequired,
        Description = null,
        IsDeprecated = false,
        Constant = null,
    };

    public static ApiEnum Enum(string name, params string[] texts) => new()
    {
        Name = Name(name),
        Description = null,
        IsDeprecated = false,
        Values = texts.Select(static text => new ApiEnumValue(text, ApiStatusRole.Ordinary, null, null)).ToEquatableArray(),
    };

    public static ApiUnion Union(string name, string? discriminator, params ApiUnionCase[] cases) => new()
    {
        Name = Name(name),
        Description = null,
        IsDeprecated = false,
        Cases = cases.ToEquatableArray(),
        Discriminator = discriminator,
    };

    public static ApiUnion Union(string name, params ApiType[] cases) => Union(name, null, [.. cases.Select(static type => Case(type))]);

    public static ApiUnionCase Case(ApiType type, params string[] texts) => new(type, null, texts.ToEquatableArray(), default);

    private static ApiName Name(string name) => new(name, new EquatableArray<string>([name])) { IsGiven = true };
}
