using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Parameters;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Bodies;

/// <summary>How the members of a form or a multipart body are written, where it is not the usual way.</summary>
internal sealed class FormFieldReader(ReadingContext context, SchemaReader schemas)
{
    public EquatableArray<ApiBodyField> Read(SpecElement media, ApiBodyKind kind)
    {
        if (media["schema"] is not { } schema)
        {
            return default;
        }

        return schemas.MergedFormsOf(schema)
            .SelectMany(static merged => merged.Properties)
            .GroupBy(static property => property.Key, StringComparer.Ordinal)
            .Select(static same => same.First())
            .Select(property => Field(property.Key, property.Value[property.Value.Count - 1], media["encoding"]?[property.Key], kind))
            .OfType<ApiBodyField>()
            .ToEquatableArray();
    }

    private ApiBodyField? Field(string name, SpecElement definition, SpecElement? encoding, ApiBodyKind kind)
    {
        MergedSchema merged = MergedOf(definition);
        MergedSchema item = merged.Find("items") is { Mapping: not null } items ? MergedOf(items) : merged;
        bool isFile = kind == ApiBodyKind.Multipart && PrimitiveReader.IsFile(item);
        SpecElement? actual = encoding is null ? null : context.Tree.Follow(encoding);
        if (kind == ApiBodyKind.Multipart)
        {
            ReportHeaders(name, actual);
        }

        if (actual is null && !isFile)
        {
            return null;
        }

        ApiParameterStyle? style = ParameterStyles.Named(actual?.Text("style"));
        bool saysStyle = actual is not null && (style is not null || actual.Has("explode") || actual.Has("allowReserved"));
        style = saysStyle ? style ?? ApiParameterStyle.Form : null;
        return new ApiBodyField(
            name,
            actual?.Text("contentType"),
            style,
            actual is null ? true : ParameterStyles.Explodes(actual, style ?? ApiParameterStyle.Form),
            actual?.IsTrue("allowReserved") == true,
            isFile);
    }

    /// <summary>A file that may be null is a file.</summary>
    private MergedSchema MergedOf(SpecElement definition)
    {
        (SpecElement Schema, bool AllowsNull)? wrapped = SchemaWrapper.Unwrap(definition);
        return schemas.MergedOf(wrapped is { Schema: var inner } && SchemaWrapper.Unwrap(inner) is null ? inner : definition);
    }

    /// <summary>A part's headers cannot be given; its Content-Type says nothing that the encoding does not.</summary>
    private void ReportHeaders(string part, SpecElement? encoding)
    {
        foreach (SpecElement header in (encoding?["headers"]?.Members ?? []).Where(static header => !header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            context.Report(SpecificationDiagnostics.UnsentPartHeader, header, header.Key, part);
        }
    }
}
