using FloraGen.Emission.Names;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>The property and the class of each resource.</summary>
internal sealed class ResourceNames
{
    private readonly Dictionary<ApiResource, ResourceLink> _links = [];

    public ResourceNames(IEnumerable<ApiResource> resources, TypeNames names)
    {
        NameScope properties = new(StringComparer.Ordinal, ["WithOptions", "SendAsync", "Dispose", "Transport", "GetType", "ToString", "Equals", "GetHashCode"]);
        foreach (ApiResource resource in resources)
        {
            string pascal = Identifier.Pascal(resource.Name);
            string property = properties.Take(pascal, pascal + "Resource");
            _links[resource] = new ResourceLink(property, names.Take(property + "Client", property + "ApiClient"), resource.Description);
        }
    }

    public ResourceLink this[ApiResource resource] => _links[resource];
}
