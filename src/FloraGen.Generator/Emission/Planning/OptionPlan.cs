namespace FloraGen.Emission.Planning;

/// <summary>An option of a client that an environment variable can give too.</summary>
/// <param name="Name">Such as <c>ApiKey</c>.</param>
/// <param name="Variable">Behind the client's prefix, such as <c>API_KEY</c>.</param>
/// <param name="Summary">Ours: may hold no text of the document.</param>
/// <param name="Description">The document's words.</param>
internal sealed record OptionPlan(string Name, string Variable, string Summary, string? Description);
