using FloraGen.Diagnostics;

namespace FloraGen.Reading.Resolving;

/// <summary>A reference that leads nowhere.</summary>
/// <param name="Cause">What is missing: references that lack the same thing are told as one.</param>
/// <param name="Location">Where the reference stands.</param>
/// <param name="Written">The reference as the document has it.</param>
/// <param name="Reason">Why it leads nowhere, and what to do.</param>
/// <param name="Outcome">What happens to what it stands for.</param>
internal sealed record DanglingReference(string Cause, SpecLocation Location, string Written, string Reason, string Outcome);
