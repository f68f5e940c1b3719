namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;

/// <summary>A parameter that the client's options give to all calls that do not give it themselves.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class ClientParameter
{
    private readonly OptionText _option;
    private readonly string _environmentPrefix;

    /// <param name="option">The option, or the environment variable.</param>
    /// <param name="environmentPrefix">In front of the variable's name.</param>
    public ClientParameter(OptionText option, string environmentPrefix)
    {
        _option = option;
        _environmentPrefix = environmentPrefix;
    }

    /// <returns>Null where neither the options nor the environment have it.</returns>
    public string? Text(ApiOptions options) => _option.Of(options, _environmentPrefix);

    /// <param name="options">The client's.</param>
    /// <param name="name">The parameter's name in the document.</param>
    /// <param name="member">The member that a call gives it by, such as <c>OrderGetParams.AccountId</c>.</param>
    /// <exception cref="InvalidOperationException">Neither the options nor the environment have it.</exception>
    public string Required(ApiOptions options, string name, string member)
        => Text(options) ?? throw new InvalidOperationException($"The parameter '{name}' is missing: set {_option.Remedy(options, _environmentPrefix)}, or {member} for the call.");
}
