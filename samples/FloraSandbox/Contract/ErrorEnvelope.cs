namespace FloraSandbox.Contract;

internal sealed record ErrorEnvelope(ErrorDetail Error);
