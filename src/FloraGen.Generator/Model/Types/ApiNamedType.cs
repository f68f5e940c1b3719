namespace FloraGen.Model.Types;

/// <summary>A record, an enum or a union of the model, by its id.</summary>
internal sealed record ApiNamedType(string Id, bool IsNullable) : ApiType(IsNullable);
