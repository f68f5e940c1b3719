using System.Text.Json.Serialization;

namespace FloraSandbox.Contract;

internal sealed record ErrorDetail(
    string Code,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FieldError>? Fields = null);
