using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <param name="Name">What it is called in C#.</param>
/// <param name="Text">What stands on the wire.</param>
/// <param name="Number">The number of the C# enum, which stays when the document grows.</param>
/// <param name="Description">From the document.</param>
/// <param name="Role">What it says about the work behind it.</param>
internal sealed record EnumMemberPlan(string Name, string Text, int Number, string? Description, ApiStatusRole Role);
