namespace Flora;

/// <summary>Why a webhook is not to be trusted.</summary>
public enum FloraWebhookProblem
{
    /// <summary>It has no signature header.</summary>
    MissingHeader,

    /// <summary>The header does not have one time in Unix seconds.</summary>
    MalformedTime,

    /// <summary>The header has no signature of the version that is known, <c>v1</c>.</summary>
    MissingSignature,

    /// <summary>No signature belongs to this body, this time and one of the secrets.</summary>
    WrongSignature,

    /// <summary>It is signed, but too old, or of a time to come.</summary>
    OutsideWindow,
}
