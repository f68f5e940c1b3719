namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

/// <summary>Checks what callers hand over.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal static class ArgumentCheck
{
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static void NotNull([NotNull] object? value, [CallerArgumentExpression(nameof(value))] string? name = null)
#if NET8_0_OR_GREATER
        => ArgumentNullException.ThrowIfNull(value, name);
#else
        => _ = value ?? throw new ArgumentNullException(name);
#endif
}
