namespace FloraGen.Model.Servers;

/// <summary>Where an API lives.</summary>
/// <param name="Url">Absolute, or relative to where the document came from, with <c>{names}</c> of variables.</param>
/// <param name="Variables">In the order of the document.</param>
internal sealed record ApiServer(string Url, EquatableArray<ApiServerVariable> Variables);
