namespace FloraGen.Model;

internal sealed record ApiBody(ApiType Type, bool IsRequired, string? Description);
