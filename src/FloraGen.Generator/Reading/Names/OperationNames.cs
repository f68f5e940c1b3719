using FloraGen.Reading.Documents;
using FloraGen.Reading.Responses;
using NSwag;

namespace FloraGen.Reading.Names;

/// <summary>
/// What the operations of a document are called. It hangs on all of them, wanted or not: what a client is called does not hang
/// on what it leaves out.
/// </summary>
internal sealed class OperationNames
{
    private readonly ResourcePrefix _prefix;
    private readonly Dictionary<OpenApiOperation, OperationName> _names;

    public OperationNames(OpenApiDocument document, ReadingContext context)
    {
        DocumentNames ids = new([.. All(document)]);
        _names = NamesOf(document, ResourcePrefix.None, ids, context);
        _prefix = ResourcePrefix.Of(_names.Values.Select(static name => name.Resource));
        if (_prefix != ResourcePrefix.None)
        {
            _names = NamesOf(document, _prefix, ids, context);
        }
    }

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<(string Path, string Method, OpenApiOperation Operation)> All(OpenApiDocument document)
        => document.Paths.SelectMany(static path => path.Value.Select(entry => (path.Key, entry.Key, entry.Value)));

    public OperationName Of(OpenApiOperation operation) => _names[operation];

    /// <summary>The resource that a tag is about.</summary>
    public string ResourceOf(string tag) => _prefix.Without(StackId.Tag(tag));

    private static Dictionary<OpenApiOperation, OperationName> NamesOf(OpenApiDocument document, ResourcePrefix prefix, DocumentNames ids, ReadingContext context)
        => All(document).ToDictionary(
            static item => item.Operation,
            item => OperationName.Of(item.Method, item.Path, item.Operation, prefix, ids, () => ResponseForms.Of(context, item.Operation)));
}
