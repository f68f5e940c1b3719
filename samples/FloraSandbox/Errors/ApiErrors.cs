using FloraSandbox.Contract;

namespace FloraSandbox.Errors;

internal static class ApiErrors
{
    public static ApiErrorException Unauthorized()
        => new(401, ErrorCodes.Unauthorized, "Send the API key as Authorization: Bearer <key>.");

    public static ApiErrorException InvalidApiKey()
        => new(401, ErrorCodes.InvalidApiKey, "This API key is not known here.");

    public static ApiErrorException NotFound(string what)
        => new(404, ErrorCodes.NotFound, what);

    public static ApiErrorException InvalidJson(string why)
        => new(400, ErrorCodes.InvalidJson, $"The body is not valid JSON: {why}");

    public static ApiErrorException Invalid(IReadOnlyList<FieldError> fields) => new(
        400,
        ErrorCodes.InputValidation,
        $"Invalid input: {string.Join("; ", fields.Select(field => $"{field.Field} {field.Message.TrimEnd('.')}"))}.")
    {
        Fields = fields,
    };

    public static ApiErrorException Invalid(string field, string message)
        => Invalid([new FieldError(field, message)]);

    /// <summary>The asset is not in a state that allows the call; asking again does not help.</summary>
    public static ApiErrorException WrongState(string message)
        => new(409, ErrorCodes.InputValidation, message) { ShouldRetry = false };

    public static ApiErrorException IdempotencyDuplicate()
        => new(409, ErrorCodes.IdempotencyDuplicate, "This Idempotency-Key was used for a different request within the last two hours.")
        {
            ShouldRetry = false,
        };
}
