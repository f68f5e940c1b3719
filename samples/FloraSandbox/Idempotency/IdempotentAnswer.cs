using FloraSandbox.Hosting;

namespace FloraSandbox.Idempotency;

/// <summary>
/// What a POST was answered. <c>Id</c> stands for the API key together with the idempotency key, <c>Fingerprint</c>
/// for method, path and body.
/// </summary>
internal sealed record IdempotentAnswer(string Id, string Fingerprint, Answer Answer, long CreatedAt);
