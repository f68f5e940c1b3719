namespace FloraGen.Emission.Planning;

/// <summary>A stretch of a path: a literal text, or the argument that fills a place.</summary>
/// <param name="Literal">The text, when this is no argument.</param>
/// <param name="Argument">The parameter's C# name.</param>
/// <param name="ArgumentType">Its C# type.</param>
/// <param name="Segment">The expression that gives the text of the segment.</param>
/// <param name="Description">The document's words about the argument.</param>
internal sealed record PathPartPlan(
    string? Literal, string? Argument = null, string? ArgumentType = null, string? Segment = null, string? Description = null);
