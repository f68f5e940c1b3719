using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Calls;

/// <summary>Small models of one resource, <c>client.Things</c>.</summary>
internal static class Models
{
    public static ApiType Text { get; } = new ApiPrimitiveType(ApiPrimitive.String, false);

    public static ApiType Number { get; } = new ApiPrimitiveType(ApiPrimitive.Int32, false);

    public static ApiType Json { get; } = new ApiPrimitiveType(ApiPrimitive.Json, false);

    public static ApiType Binary { get; } = new ApiPrimitiveType(ApiPrimitive.Binary, false);

    public static ApiType Named(string name) => new ApiNamedType("#/" + name, false);

    public static ApiType List(ApiType item) => new ApiListType(item, false);

    public static ApiType Map(ApiType value) => new ApiMapType(value, false);

    public static ApiModel Of(IEnumerable<ApiOperation> operations, IEnumerable<ApiRecord>? records = null, IEnumerable<ApiEnum>? enums = null) => new()
    {
        Title = "Things",
        Version = "1",
        Description = null,
        BaseUrl = "https://things.example",
        Credentials = default,
        Resources = new([new ApiResource("things", null, operations.ToEquatableArray())]),
        Records = (records ?? []).ToEquatableArray(),
        Enums = (enums ?? []).ToEquatableArray(),
        ErrorRecordId = null,
        FinalErrorCodes = default,
    };

    public static ApiOperation Operation(string name, string method = "GET", string path = "/things", ApiType? response = null, ApiBody? body = null, params ApiParameter[] parameters) => new()
    {
        Pointer = "#/paths/" + name,
        Name = name,
        Subject = "thing",
        Method = method,
        Path = path,
        Summary = null,
        Description = null,
        IsDeprecated = false,
        Parameters = parameters.ToEquatableArray(),
        Body = body,
        Response = response,
        ResponseDescription = null,
        RequiresCredentials = false,
        AcceptsIdempotencyKey = false,
        Pagination = null,
        Wait = null,
    };

    public static ApiParameter Parameter(string name, ApiParameterLocation location, ApiType type, ApiParameterStyle style = ApiParameterStyle.Form, bool explode = true, bool required = false) => new()
    {
        Pointer = "#/parameters/" + name,
        Name = name,
        Location = location,
        Type = type,
        IsRequired = required || location == ApiParameterLocation.Path,
        Description = null,
        Constraints = null,
        IsDeprecated = false,
        Explode = explode,
        Style = style,
    };

    public static ApiRecord Record(string name, params ApiMember[] members) => new()
    {
        Name = new ApiName("#/" + name, new([name])),
        Description = null,
        IsDeprecated = false,
        Members = members.ToEquatableArray(),
        Status = null,
        PresignedUpload = null,
    };

    public static ApiMember Member(string name, ApiType type, bool required = false) => new()
    {
        Name = name,
        SuggestedName = null,
        Type = type,
        IsRequired = required,
        Description = null,
        IsDeprecated = false,
        Constant = null,
    };
}
