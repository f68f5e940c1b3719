namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics;

/// <summary>A part of a server's URL that a user can choose.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class ServerUrlPart
{
    /// <param name="name">As it stands in braces.</param>
    /// <param name="text">What the user chose.</param>
    /// <param name="otherwise">What stands there otherwise.</param>
    /// <param name="values">The values that are allowed; empty where any is.</param>
    public ServerUrlPart(string name, OptionText text, string otherwise, IReadOnlyList<string> values)
    {
        Name = name;
        Text = text;
        Otherwise = otherwise;
        Values = values;
    }

    public string Name { get; }

    public OptionText Text { get; }

    public string Otherwise { get; }

    public IReadOnlyList<string> Values { get; }

    /// <exception cref="InvalidOperationException">The value is not one of those that are allowed.</exception>
    public string Value(ApiOptions options, string environmentPrefix)
    {
        if (Text.Of(options, environmentPrefix) is not { } chosen)
        {
            return Otherwise;
        }

        for (int index = 0; index < Values.Count; index++)
        {
            if (chosen == Otherwise || string.Equals(Values[index], chosen, StringComparison.Ordinal))
            {
                return chosen;
            }
        }

        return Values.Count == 0
            ? chosen
            : throw new InvalidOperationException($"'{chosen}' is not a value of {Text.Remedy(options, environmentPrefix)}: use one of {string.Join(", ", Values)}.");
    }
}
