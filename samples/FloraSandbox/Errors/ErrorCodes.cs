namespace FloraSandbox.Errors;

internal static class ErrorCodes
{
    public const string Unauthorized = "unauthorized";
    public const string InvalidApiKey = "invalid_api_key";
    public const string Forbidden = "forbidden";
    public const string InvalidJson = "invalid_json";
    public const string InputValidation = "input_validation_error";
    public const string NotFound = "not_found";
    public const string InsufficientCredits = "insufficient_credits";
    public const string IdempotencyDuplicate = "idempotency_duplicate";
    public const string RateLimited = "rate_limited";
    public const string Unknown = "unknown_error";

    /// <summary>The code that usually comes with a status, for responses that are made up.</summary>
    public static string UsualFor(int status) => status switch
    {
        400 or 409 or 413 or 422 => InputValidation,
        401 => Unauthorized,
        402 => InsufficientCredits,
        403 => Forbidden,
        404 => NotFound,
        429 => RateLimited,
        _ => Unknown,
    };
}
