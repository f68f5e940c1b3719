namespace FloraGen.Runtime.Internal;

/// <summary>A value that the document does not allow.</summary>
/// <param name="JsonPath">Where it stands in JSON, such as <c>$.lines[0].quantity</c>.</param>
/// <param name="Member">Where it stands in C#, such as <c>Lines[0].Quantity</c>.</param>
/// <param name="Message">What is wrong with it.</param>
internal readonly record struct BrokenLimit(string JsonPath, string Member, string Message);
