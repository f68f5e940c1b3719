using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal sealed record EnumMemberPlan(string Name, string Text, string? Description, ApiStatusRole Role);
