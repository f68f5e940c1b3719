using FloraGen.Model;
using FloraGen.Reading.Text;
using NSwag;

namespace FloraGen.Reading.Documents;

/// <summary>Groups the operations of a document by what they are about, in the order of the text.</summary>
internal sealed class ResourceReader(ReadingContext context, OpenApiDocument document, OperationReader operations)
{
    public EquatableArray<ApiResource> Read()
    {
        List<string> order = [];
        Dictionary<string, List<ApiOperation>> groups = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, OpenApiPathItem> path in document.Paths)
        {
            foreach (KeyValuePair<string, OpenApiOperation> entry in path.Value)
            {
                string pointer = JsonPointer.Append(JsonPointer.Root, "paths", path.Key, entry.Key);
                OperationName name = OperationName.Of(entry.Key, path.Key, entry.Value);
                name = context.NameAt(pointer) is { } given ? name with { Name = given } : name;
                if (context.Source(pointer)?.String("x-floragen-ignore") == "true"
                    || operations.Read(pointer, path.Key, entry.Key, name, path.Value, entry.Value) is not { } operation)
                {
                    continue;
                }

                if (!groups.TryGetValue(name.Resource, out List<ApiOperation>? group))
                {
                    groups[name.Resource] = group = [];
                    order.Add(name.Resource);
                }

                group.Add(operation);
            }
        }

        return order
            .Select(name => new ApiResource(name, DescriptionOf(name), groups[name].ToEquatableArray()))
            .ToEquatableArray();
    }

    private string? DescriptionOf(string resource) => document.Tags?
        .FirstOrDefault(tag => string.Equals(tag.Name, resource, StringComparison.OrdinalIgnoreCase))?.Description;
}
