using FloraGen.Model;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Groups the operations of a document by what they are about, in the order of the text.</summary>
internal sealed class ResourceReader(ReadingContext context, OpenApiDocument document, OperationReader operations)
{
    private readonly OperationFilter _filter = new(context.Options);

    /// <summary>Of all operations, wanted or not: what a client is called does not hang on what it leaves out.</summary>
    private readonly CommonPrefix _prefix = PrefixOf(document);

    private readonly DocumentNames _names = NamesOf(document);

    public EquatableArray<ApiResource> Read() => Spots()
        .GroupBy(static spot => spot.Name.Resource, StringComparer.OrdinalIgnoreCase)
        .Select(group => new ApiResource(group.First().Name.Resource, DescriptionOf(group.Key), WithOwnNames(group).SelectMany(operations.Read).ToEquatableArray()))
        .ToEquatableArray();

    private IEnumerable<OperationSpot> Spots()
    {
        foreach ((string path, string method, OpenApiOperation operation) in All(document))
        {
            OperationSpot spot = OperationSpot.Of(context, path, method, operation, _prefix, _names);
            if (_filter.Keeps(method, path, operation.OperationId, operation.Tags ?? []) && !spot.Spot.IsTrue("x-floragen-ignore"))
            {
                yield return spot;
            }
        }
    }

    private static DocumentNames NamesOf(OpenApiDocument document) => new(All(document).Select(static item => item.Operation));

    private static CommonPrefix PrefixOf(OpenApiDocument document)
    {
        DocumentNames names = NamesOf(document);
        return CommonPrefix.Of(All(document).Select(item => OperationName.Of(item.Method, item.Path, item.Operation, CommonPrefix.None, names).Resource));
    }

    private static IEnumerable<(string Path, string Method, OpenApiOperation Operation)> All(OpenApiDocument document)
        => document.Paths.SelectMany(static path => path.Value.Select(entry => (path.Key, entry.Key, entry.Value)));

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
        .FirstOrDefault(tag => string.Equals(_prefix.Without(StackId.Tag(tag.Name)), resource, StringComparison.OrdinalIgnoreCase))?.Description;
}
