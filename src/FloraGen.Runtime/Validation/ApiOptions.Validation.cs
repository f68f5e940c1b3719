namespace FloraGen.Runtime;

using System;

public abstract partial class ApiOptions
{
    /// <summary>
    /// Whether the body of a request is compared with the limits of the API's document (lengths, bounds, patterns, numbers of items)
    /// before it is sent. False unless set. What breaks a limit is an <see cref="ArgumentException"/> that names each of them.
    /// </summary>
    public bool ValidateRequests { get; set; }
#if HAS_CONFIGURATION

    partial void BindValidation(global::Microsoft.Extensions.Configuration.IConfiguration section)
        => ValidateRequests = Internal.ConfiguredValue.Truth(section, nameof(ValidateRequests)) ?? ValidateRequests;
#endif
}
