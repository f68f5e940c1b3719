namespace FloraGen.Model.Types;

internal sealed record ApiListType(ApiType Item, bool IsNullable) : ApiType(IsNullable);
