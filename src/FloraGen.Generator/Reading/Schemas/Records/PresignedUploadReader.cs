using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Records;

/// <summary>Records that tell a client to post a form to another host, by <c>x-floragen-presigned-upload</c> or by their schema.</summary>
internal sealed class PresignedUploadReader(ReadingContext context)
{
    private const string Key = "x-floragen-presigned-upload";

    public ApiPresignedUpload? Read(SpecElement schema, EquatableArray<ApiMember> members)
        => schema.Mapping?[Key] is { } node ? Declared(node, members) : Inferred(schema, members);

    private ApiPresignedUpload? Declared(SpecNode node, EquatableArray<ApiMember> members)
    {
        if (node is SpecScalar { Text: "false" })
        {
            return null;
        }

        SpecMapping? parts = node as SpecMapping;
        ApiPresignedUpload upload = new(
            parts?.String("url") ?? "", parts?.String("method"), parts?.String("fields"), parts?.String("file") ?? "");
        if (Fault(upload, members) is not { } fault)
        {
            return upload;
        }

        context.Report(SpecificationDiagnostics.WrongExtension, node, Key, fault);
        return null;
    }

    private static string? Fault(ApiPresignedUpload upload, EquatableArray<ApiMember> members)
    {
        if (upload.Url.Length == 0 || upload.FileField.Length == 0)
        {
            return "it needs 'url' and 'file'";
        }

        string[] texts = [.. new[] { upload.Url, upload.Method, upload.FileField }.OfType<string>()];
        return texts.Concat(new[] { upload.Fields }.OfType<string>()).FirstOrDefault(name => TypeOf(members, name) is null) is { } missing ? $"there is no member '{missing}'"
            : texts.FirstOrDefault(name => !IsText(TypeOf(members, name))) is { } wrong ? $"'{wrong}' is no text"
            : upload.Fields is { } fields && !IsForm(TypeOf(members, fields)) ? $"'{fields}' is no object of texts"
            : null;
    }

    private ApiPresignedUpload? Inferred(SpecElement schema, EquatableArray<ApiMember> members)
    {
        string? url = Find(IsText, "url");
        string? fields = Find(IsForm, "form_fields", "formFields", "fields");
        string? file = Find(IsText, "file_field", "fileField");
        if (url is null || fields is null || file is null)
        {
            return null;
        }

        context.Report(SpecificationDiagnostics.UploadInferred, schema);
        return new ApiPresignedUpload(url, Find(IsText, "method"), fields, file);

        string? Find(Func<ApiType?, bool> fits, params string[] names)
            => members.FirstOrDefault(member => names.Contains(member.Name) && fits(member.Type))?.Name;
    }

    private static ApiType? TypeOf(EquatableArray<ApiMember> members, string name) => members.FirstOrDefault(member => member.Name == name)?.Type;

    private static bool IsText(ApiType? type) => type is ApiPrimitiveType { Primitive: ApiPrimitive.String };

    private static bool IsForm(ApiType? type) => type is ApiMapType { Value: ApiPrimitiveType { Primitive: ApiPrimitive.String, IsNullable: false } };
}
