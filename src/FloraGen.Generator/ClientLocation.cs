using FloraGen.Emission;

namespace FloraGen;

/// <summary>Where an OpenAPI document's client will be; names as metadata has them.</summary>
internal sealed record ClientLocation(string Path, string Namespace, string Client)
{
    public static ClientLocation Of(Specification specification)
    {
        EmissionOptions options = specification.Options.Emission;
        return new ClientLocation(specification.File.Path, options.PlainNamespace, options.ClientName);
    }
}
