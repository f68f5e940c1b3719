using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Primitives;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Bodies;

/// <summary>Schemas of files, which are parts of a multipart body and texts anywhere else.</summary>
internal sealed class FileSchemas(SpecTree tree, SchemaFlattener flattener, SchemaClassifier classifier)
{
    /// <summary>Lists of lists, and names for names, deeper than any document has them.</summary>
    private const int MaxDepth = 200;

    /// <summary>A file, or a list of files, by another name: a part of its own, while the shared type is a text.</summary>
    public bool IsFile(SpecElement target)
    {
        SpecElement? schema = target;
        for (int depth = 0; schema is not null && depth < MaxDepth; depth++)
        {
            if (SchemaWrapper.Unwrap(schema) is { } wrapped)
            {
                schema = wrapped.Schema;
                continue;
            }

            MergedSchema merged = flattener.Flatten(schema);
            switch (classifier.KindOf(merged))
            {
                case SchemaKind.List:
                    schema = merged.Find("items");
                    continue;
                case SchemaKind.Primitive:
                    return PrimitiveReader.IsFile(merged);
                default:
                    schema = References.Of(tree, schema) is { } next && SchemaWrapper.Unwrap(next) is not null ? next : null;
                    continue;
            }
        }

        return false;
    }
}
