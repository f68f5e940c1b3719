using FloraGen.Reading.Documents;
using FloraGen.Reading.Operations;
using FloraGen.Reading.Tree;
using NSwag;

namespace FloraGen.Reading.Responses;

/// <summary>Looks at what an operation returns, no deeper than a name needs.</summary>
internal static class ResponseForms
{
    public static ResponseForm Of(ReadingContext context, OpenApiOperation operation)
    {
        SpecElement? responses = SpecOperation.LocationOf(context, operation.ExtensionData)?["responses"];
        SpecElement? success = responses?.Members.FirstOrDefault(static response => response.Key.StartsWith("2", StringComparison.Ordinal));
        SpecElement? response = success is null ? null : context.Tree.Follow(success);
        SpecElement? schema = context.Contents(response).Select(media => context.Tree.Child(media, "schema")).FirstOrDefault(static schema => schema is not null);
        if (schema is null)
        {
            return ResponseForm.Unknown;
        }

        if (IsList(schema))
        {
            return ResponseForm.Many;
        }

        SpecElement[] members = [.. context.Tree.Child(schema, "properties")?.Members ?? []];
        if (members.Length > 0)
        {
            bool holdsList = members.Any(member => context.Tree.Follow(member) is { } value && IsList(value));
            return holdsList || schema.Has("allOf") ? ResponseForm.Many : ResponseForm.One;
        }

        return schema.Text("type") is "string" or "integer" or "number" or "boolean" ? ResponseForm.One : ResponseForm.Unknown;
    }

    private static bool IsList(SpecElement schema) => schema.Text("type") == "array" || schema.Has("items");
}
