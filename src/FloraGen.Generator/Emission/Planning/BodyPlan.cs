using FloraGen.Emission.Types;

namespace FloraGen.Emission.Planning;

internal sealed record BodyPlan(CSharpType Type, bool IsRequired, string? Description);
