namespace FloraGen.Model;

/// <summary>A record or an enum of the model, by its id.</summary>
internal sealed record ApiNamedType(string Id, bool IsNullable) : ApiType(IsNullable);
