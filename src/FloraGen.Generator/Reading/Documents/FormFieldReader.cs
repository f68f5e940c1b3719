using FloraGen.Model;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Documents;

/// <summary>How the members of a form or a multipart body are written, where it is not the usual way.</summary>
internal sealed class FormFieldReader(ReadingContext context, SchemaReader schemas)
{
    public EquatableArray<ApiBodyField> Read(SpecSpot media, ApiBodyKind kind)
    {
        if (media["schema"] is not { } schema)
        {
            return default;
        }

        return schemas.ShapeOf(schema).Properties
            .Select(property => Field(property.Key, property.Value[property.Value.Count - 1], media["encoding"]?[property.Key], kind))
            .OfType<ApiBodyField>()
            .ToEquatableArray();
    }

    private ApiBodyField? Field(string name, SpecSpot definition, SpecSpot? encoding, ApiBodyKind kind)
    {
        SchemaShape shape = schemas.ShapeOf(definition);
        SchemaShape item = shape.Find("items") is { Mapping: not null } items ? schemas.ShapeOf(items) : shape;
        bool isFile = kind == ApiBodyKind.Multipart && PrimitiveReader.Read(item) == ApiPrimitive.Binary;
        SpecSpot? actual = encoding is null ? null : context.Tree.Follow(encoding);
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
}
