using FloraGen.Model;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Groups the operations of a document by what they are about, in the order of the text.</summary>
internal sealed class ResourceReader(ReadingContext context, OpenApiDocument document, OperationReader operations)
{
    private readonly OperationFilter _filter = new(context.Options);

    public EquatableArray<ApiResource> Read() => Spots()
        .GroupBy(static spot => spot.Name.Resource, StringComparer.OrdinalIgnoreCase)
        .Select(group => new ApiResource(group.First().Name.Resource, DescriptionOf(group.Key), WithOwnNames(group).SelectMany(operations.Read).ToEquatableArray()))
        .ToEquatableArray();

    private IEnumerable<OperationSpot> Spots()
    {
        foreach (KeyValuePair<string, OpenApiPathItem> path in document.Paths)
        {
            foreach (KeyValuePair<string, OpenApiOperation> entry in path.Value)
            {
                OperationSpot spot = OperationSpot.Of(context, path.Key, entry.Key, entry.Value);
                bool isWanted = _filter.Keeps(entry.Key, path.Key, entry.Value.OperationId, entry.Value.Tags ?? []);
                if (isWanted && !spot.Spot.IsTrue("x-floragen-ignore"))
                {
                    yield return spot;
                }
            }
        }
    }

    /// <summary>Operations that would share a short name all keep the one that the document gives them.</summary>
    private static IEnumerable<OperationSpot> WithOwnNames(IEnumerable<OperationSpot> resource)
    {
        OperationSpot[] all = [.. resource];
        HashSet<string> shared = new(
            all.GroupBy(static spot => Plain(spot.Name.Name)).Where(static same => same.Count() > 1).Select(static same => same.Key),
            StringComparer.Ordinal);
        return all.Select(spot => shared.Contains(Plain(spot.Name.Name)) ? spot with { Name = spot.Name with { Name = spot.Name.FullName } } : spot);
    }

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private string? DescriptionOf(string resource) => document.Tags?
        .FirstOrDefault(tag => string.Equals(tag.Name, resource, StringComparison.OrdinalIgnoreCase))?.Description;
}
