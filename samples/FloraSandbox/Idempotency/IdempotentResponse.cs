using FloraSandbox.Hosting;

namespace FloraSandbox.Idempotency;

/// <summary>
/// The response to a POST. <c>Id</c> stands for the API key together with the idempotency key, <c>Fingerprint</c>
/// for method, path and body.
/// </summary>
internal sealed record IdempotentResponse(string Id, string Fingerprint, SandboxResponse Response, long CreatedAt);
