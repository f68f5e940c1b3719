namespace FloraGen.Spec.Tests.Facts;

/// <summary>An operation as the seed's signature shows it.</summary>
/// <param name="Id">Such as <c>assets.create</c>.</param>
/// <param name="Title">The heading above the signature.</param>
/// <param name="Route">Such as <c>POST /assets</c>.</param>
/// <param name="Argument">The body, query or path argument, such as <c>query? { cursor, limit, project_id, 2 more }</c>.</param>
/// <param name="Result">The model returned, abbreviated; of a page, the model of its items too.</param>
internal sealed record OperationFact(string Id, string Title, string Route, string Argument, string Result);
