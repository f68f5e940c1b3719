using Reliability.Support;

namespace Reliability.Matrix;

/// <summary>What came of a cell.</summary>
/// <param name="Name">The word for how the call ended.</param>
/// <param name="Count">The number of requests that the fault could strike.</param>
/// <param name="Outcome">The value or the exception.</param>
/// <param name="Requests">Every request that the server read.</param>
/// <param name="Elsewhere">The number of requests to the host that redirects lead to.</param>
internal sealed record CellResult(string Name, int Count, CellOutcome Outcome, IReadOnlyList<ServedRequest> Requests, int Elsewhere);
