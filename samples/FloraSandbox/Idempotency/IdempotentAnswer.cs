using FloraSandbox.Hosting;

namespace FloraSandbox.Idempotency;

/// <param name="Id">Stands for the API key together with the idempotency key.</param>
/// <param name="Fingerprint">Stands for method, path and body.</param>
internal sealed record IdempotentAnswer(string Id, string Fingerprint, Answer Answer, long CreatedAt);
