namespace FloraGen.Runtime.Internal;

/// <summary>Options as clients see them: checked and copied once, so that nobody changes them afterwards.</summary>
internal interface ICopiedOptions
{
    /// <exception cref="global::System.ArgumentOutOfRangeException">An option has a value that makes no sense.</exception>
    void Check();

    ApiOptions Copy();

    /// <summary>The name that the client is registered with in the container; null where it has none.</summary>
    string? Registration { get; set; }
}
