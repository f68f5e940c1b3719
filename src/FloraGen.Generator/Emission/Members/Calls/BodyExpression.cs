using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Calls;

/// <summary>An expression that makes the body of a request.</summary>
internal static class BodyExpression
{
    /// <param name="body">What is known of it.</param>
    /// <param name="value">An expression of the value.</param>
    public static string Of(BodyPlan body, string value)
    {
        // A caller's null means "no body" where there may be none, and JSON's null where there has to be one.
        string writer = body.Type.Writer(body is { IsRequired: true, AllowsNull: true });
        string mediaType = CSharpLiteral.Of(body.MediaType);
        return body.Kind switch
        {
            ApiBodyKind.Form => $"{Statics.FormBody.Create}({value}, {writer}{Fields(body)})",
            ApiBodyKind.Multipart => $"{Statics.MultipartBody.Create}({mediaType}, {Parts(body, value, writer)}{Fields(body)})",
            ApiBodyKind.Binary when IsFile(body.Type) => $"{Statics.FileBody.Create}({value}, {mediaType})",
            ApiBodyKind.Text or ApiBodyKind.Binary when body.Type.IsSimpleText => $"{Statics.TextBody.Create}({body.Type.Text(value)}, {mediaType})",
            _ when body.MediaType == "application/json" => $"{Statics.JsonBody.Create}({value}, {writer})",
            _ => $"{Statics.JsonBody.Create}({value}, {writer}, {mediaType})",
        };
    }

    private static string Parts(BodyPlan body, string value, string writer) => body switch
    {
        { IsMultipartRecord: true } => $"(({Needs.IHidden}<{Needs.BodyParts}>){value}).Hidden",
        { Type: CSharpMap { Value: CSharpPrimitive { Primitive: ApiPrimitive.Binary } } } => $"{Statics.BodyParts.OfFiles}({value})",
        _ => $"{Statics.BodyParts.OfJson}({value}, {writer})",
    };

    private static bool IsFile(CSharpType type) => type is CSharpPrimitive { Primitive: ApiPrimitive.Binary } or CSharpFormat { Format.IsBytes: true };

    private static string Fields(BodyPlan body) => string.Concat(body.Fields
        .Where(static field => field.ContentType is not null || field.Style is not null || field.AllowReserved)
        .Select(static field => ", " + Field(field)));

    private static string Field(ApiBodyField field)
    {
        string type = field.ContentType is null ? "" : $", ContentType: {CSharpLiteral.Of(field.ContentType)}";
        string style = field.Style is not { } own ? "" : $", Style: {StyleExpression.Of(own)}, Explode: {CSharpLiteral.Of(field.Explode)}";
        string reserved = field.AllowReserved ? ", AllowReserved: true" : "";
        return $"new {Needs.BodyField}({CSharpLiteral.Of(field.Name)}{type}{style}{reserved})";
    }
}
