using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using NSwag;

namespace FloraGen.Reading.Operations;

/// <summary>Groups the operations of a document by what they are about, in the order of the text.</summary>
internal sealed class ResourceReader(ReadingContext context, OpenApiDocument document, OperationReader operations)
{
    private readonly OperationFilter _filter = new(context.Options);

    private readonly OperationNames _names = new(document, context);

    public EquatableArray<ApiResource> Read() => Spots()
        .GroupBy(static spot => spot.Name.Resource, StringComparer.OrdinalIgnoreCase)
        .Select(group => new ApiResource(group.First().Name.Resource, DescriptionOf(group.Key), WithOwnNames(group).SelectMany(operations.Read).ToEquatableArray()))
        .ToEquatableArray();

    private IEnumerable<OperationSpot> Spots()
    {
        foreach ((string path, string method, OpenApiOperation operation) in OperationNames.All(document))
        {
            OperationSpot spot = OperationSpot.Of(context, path, method, operation, _names.Of(operation));
            if (_filter.Keeps(method, path, operation.OperationId, operation.Tags ?? []) && !spot.Spot.IsTrue("x-floragen-ignore"))
            {
                yield return spot;
            }
        }
    }

    /// <summary>Operations that would share a short name all keep the one that the document gives them.</summary>
    private static IEnumerable<OperationSpot> WithOwnNames(IEnumerable<OperationSpot> resource)
    {
        OperationSpot[] all = [.. resource];
        HashSet<string> shared = new(
            all.GroupBy(static spot => PlainName.Of(spot.Name.Name)).Where(static same => same.Count() > 1).Select(static same => same.Key),
            StringComparer.Ordinal);
        return all.Select(spot => shared.Contains(PlainName.Of(spot.Name.Name)) ? spot with { Name = spot.Name with { Name = spot.Name.FullName } } : spot);
    }

    private string? DescriptionOf(string resource) => document.Tags?
        .FirstOrDefault(tag => string.Equals(_names.ResourceOf(tag.Name), resource, StringComparison.OrdinalIgnoreCase))?.Description;
}
