namespace FloraGen.Model.Types;

/// <summary>What a value can be. Nullable means that JSON null is one of its values, not that it may be absent.</summary>
internal abstract record ApiType(bool IsNullable);
