namespace FloraGen.Runtime.Internal;

using System;

/// <summary>The places of a union's cases, which count from 1.</summary>
internal static class UnionCases
{
    /// <summary>JSON that no case fits.</summary>
    public const int Unrecognized = -1;

    /// <summary>The default value of a union is none of its cases.</summary>
    public static InvalidOperationException NoValue(string union) => new($"This {union} has no value: it was never made from one.");
}
