namespace FloraGen.Model.Types;

/// <summary>An object whose member names are data.</summary>
internal sealed record ApiMapType(ApiType Value, bool IsNullable) : ApiType(IsNullable);
