using FloraGen.Model;

namespace FloraGen;

/// <summary>Which file may fill a namespace, where several would.</summary>
internal sealed record ClientOwners(EquatableArray<ClientOwner> Owners)
{
    public static ClientOwners Of(IEnumerable<Specification> specifications) => new(specifications
        .OrderBy(static specification => specification.File.Path, StringComparer.Ordinal)
        .GroupBy(static specification => specification.Options.Emission.Namespace, StringComparer.Ordinal)
        .Select(static same => new ClientOwner(same.Key, same.First().File.Path))
        .ToEquatableArray());

    /// <summary>The file that has an OpenAPI document's namespace already; null when it is this one.</summary>
    public string? OtherOwnerOf(Specification specification)
    {
        string owner = Owners.First(item => item.Namespace == specification.Options.Emission.Namespace).Path;
        return owner == specification.File.Path ? null : owner;
    }
}
