using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal static class ClientPlanner
{
    public static ClientPlan Plan(ApiModel model, EmissionOptions options, ResourceNames resources, TypeNames names, DefinitionPlanner definition)
    {
        string stem = Stem(options.ClientName);
        return new ClientPlan(options)
        {
            Title = model.Title.Length > 0 ? model.Title : stem,
            Version = model.Version,
            Description = model.Description,
            Server = definition.Server,
            Security = definition.Security,
            OwnOptions = definition.Options.Options,
            Resources = model.Resources.Select(resource => resources[resource]).ToEquatableArray(),
            FinalErrorCodes = model.FinalErrorCodes,
            ErrorTypes = model.ErrorRecordIds.Where(id => model.Records.Any(record => record.Id == id)).Select(id => names[id]).Distinct().ToEquatableArray(),
            ErrorType = model.ErrorRecordId is { } id && model.Records.Any(record => record.Id == id) ? names[id] : null,
            Headers = HeaderPlan.Of(model),
            EnvironmentPrefix = EnvironmentPrefixOf(options),
        };
    }

    /// <summary>What the names of the client's environment variables begin with.</summary>
    public static string EnvironmentPrefixOf(EmissionOptions options) => string.Join("_", Words.Of(Stem(options.ClientName))).ToUpperInvariant();

    /// <summary><c>FloraClient</c> without its ending.</summary>
    private static string Stem(string clientName)
        => clientName.Length > "Client".Length && clientName.EndsWith("Client", StringComparison.Ordinal)
            ? clientName.Substring(0, clientName.Length - "Client".Length)
            : clientName;
}
