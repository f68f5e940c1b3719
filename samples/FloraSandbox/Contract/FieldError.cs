namespace FloraSandbox.Contract;

internal sealed record FieldError(string Field, string Message);
