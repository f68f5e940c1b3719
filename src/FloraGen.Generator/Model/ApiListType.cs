namespace FloraGen.Model;

internal sealed record ApiListType(ApiType Item, bool IsNullable) : ApiType(IsNullable);
