using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using NSwag;

namespace FloraGen.Reading.Operations;

/// <summary>Groups the operations of a document by what they are about, in the order of the text.</summary>
internal sealed class ResourceReader
{
    private readonly ReadingContext _context;
    private readonly OpenApiDocument _document;
    private readonly OperationReader _operations;
    private readonly OperationFilter _filter;
    private readonly OperationNames _names;

    /// <summary>The tags, by the resource that they are about.</summary>
    private readonly ILookup<string, OpenApiTag> _tags;

    public ResourceReader(ReadingContext context, OpenApiDocument document, OperationReader operations)
    {
        _context = context;
        _document = document;
        _operations = operations;
        _filter = new OperationFilter(context.Options);
        _names = new OperationNames(document, context);
        _tags = (document.Tags ?? []).ToLookup(tag => _names.ResourceOf(tag.Name), StringComparer.OrdinalIgnoreCase);
    }

    public EquatableArray<ApiResource> Read() => Sources()
        .GroupBy(static source => source.Name.Resource, StringComparer.OrdinalIgnoreCase)
        .Select(group => new ApiResource(group.First().Name.Resource, DescriptionOf(group.Key), WithOwnNames(group).SelectMany(_operations.Read).ToEquatableArray()))
        .ToEquatableArray();

    private IEnumerable<SpecOperation> Sources()
    {
        foreach ((string path, string method, OpenApiOperation operation) in OperationNames.All(_document))
        {
            SpecOperation source = SpecOperation.Of(_context, path, method, operation, _names.Of(operation));
            if (_filter.Keeps(method, path, operation.OperationId, operation.Tags ?? []) && !source.Element.IsTrue("x-floragen-ignore"))
            {
                yield return source;
            }
        }
    }

    /// <summary>Operations that would share a short name all keep the one that the document gives them.</summary>
    private static IEnumerable<SpecOperation> WithOwnNames(IEnumerable<SpecOperation> resource)
    {
        SpecOperation[] all = [.. resource];
        HashSet<string> shared = new(
            all.GroupBy(static source => PlainName.Of(source.Name.Name)).Where(static same => same.Count() > 1).Select(static same => same.Key),
            StringComparer.Ordinal);
        return all.Select(source => shared.Contains(PlainName.Of(source.Name.Name)) ? source with { Name = source.Name with { Name = source.Name.FullName } } : source);
    }

    private string? DescriptionOf(string resource) => _tags[resource].FirstOrDefault()?.Description;
}
