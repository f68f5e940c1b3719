namespace FloraGen.Model.Operations;

/// <summary>A group of operations: what a user reaches as one property of the client.</summary>
internal sealed record ApiResource(string Name, string? Description, EquatableArray<ApiOperation> Operations);
