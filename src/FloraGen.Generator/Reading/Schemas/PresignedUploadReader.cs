using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Records that tell a client to post a form to another host, by <c>x-floragen-presigned-upload</c> or by their shape.</summary>
internal sealed class PresignedUploadReader(ReadingContext context)
{
    private const string Key = "x-floragen-presigned-upload";

    public ApiPresignedUpload? Read(SpecSpot schema, EquatableArray<ApiMember> members)
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
        string[] named = [.. new[] { upload.Url, upload.Method, upload.Fields, upload.FileField }.OfType<string>()];
        if (named.FirstOrDefault(name => members.All(member => member.Name != name)) is not { } missing)
        {
            return upload;
        }

        string fault = missing.Length == 0 ? "it needs 'url' and 'file'" : $"there is no member '{missing}'";
        context.Report(SpecificationDiagnostics.WrongExtension, node, Key, fault);
        return null;
    }

    private ApiPresignedUpload? Inferred(SpecSpot schema, EquatableArray<ApiMember> members)
    {
        string? url = Find("url");
        string? fields = Find("form_fields", "formFields", "fields");
        string? file = Find("file_field", "fileField");
        if (url is null || fields is null || file is null)
        {
            return null;
        }

        context.Report(SpecificationDiagnostics.HelperInferred, schema, "The record is taken to describe a form upload to another host", Key);
        return new ApiPresignedUpload(url, Find("method"), fields, file);

        string? Find(params string[] names)
            => members.Select(static member => member.Name).FirstOrDefault(name => names.Contains(name));
    }
}
