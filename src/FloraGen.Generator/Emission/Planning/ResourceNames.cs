using FloraGen.Emission.Names;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning;

/// <summary>The property and the class of each resource.</summary>
internal sealed class ResourceNames
{
    private readonly Dictionary<string, ResourceLink> _links = new(StringComparer.Ordinal);
    private readonly List<ApiNotice> _notices = [];

    public ResourceNames(IEnumerable<ApiResource> resources, TypeNames names, string clientName)
    {
        NameScope properties = new(StringComparer.Ordinal, ["WithOptions", "SendAsync", "Dispose", "Transport", "Internal", "GetType", "ToString", "Equals", "GetHashCode", "MemberwiseClone", "Finalize", "ReferenceEquals", "JsonTypes", clientName]);
        foreach (ApiResource resource in resources)
        {
            string pascal = Identifier.Pascal(resource.Name);
            string property = properties.Take(pascal, pascal + "Resource");
            string type = names.TakeWithInterface(property + "Client", property + "ApiClient");
            _links[resource.Name] = new ResourceLink(property, type, resource.Description);
            if (type != pascal + "Client" && resource.Operations.Count > 0)
            {
                string reason = $"the name '{pascal}Client' is taken";
                _notices.Add(new ApiNotice(
                    NoticeIds.NameChanged, resource.Operations[0].Pointer, new EquatableArray<string>([resource.Name, type, reason])));
            }
        }
    }

    public IEnumerable<ApiNotice> Notices => _notices;

    public ResourceLink this[ApiResource resource] => _links[resource.Name];
}
