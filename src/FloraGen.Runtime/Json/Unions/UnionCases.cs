namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

/// <summary>The indexes of a union's cases, which count from 1.</summary>
internal static class UnionCases
{
    /// <summary>JSON that no case fits.</summary>
    public const int Unrecognized = -1;

    /// <summary>Which of the types a union's value has.</summary>
    public static int IndexOf<T>(T union)
        where T : struct, IUnion<T>
        => union.CaseIndex;

    /// <summary>A union's value that is of none of its types.</summary>
    public static T Keep<T>(JsonElement value)
        where T : struct, IUnion<T>
        => default(T).Keep(value);

    /// <summary>Gets a value that is of one of the cases.</summary>
    /// <param name="isCase">Whether it is of that case.</param>
    /// <param name="value">A union's value.</param>
    /// <param name="result">The value, if it is of that case.</param>
    public static bool TryGet<T>(bool isCase, object? value, [NotNullWhen(true)] out T? result)
    {
        result = isCase ? (T)value! : default;
        return isCase;
    }

    /// <exception cref="ArgumentNullException">There is no value: a union that may be null is a nullable union.</exception>
    public static object NotNull(object? value)
    {
        ArgumentCheck.NotNull(value);
        return value;
    }

    /// <summary>Compares by content what is not a list, a map or bytes.</summary>
    public static bool AreEqual(object? left, object? right)
        => left is JsonElement one && right is JsonElement other ? ValueEquality.Elements(one, other) : Equals(left, right);

    /// <inheritdoc cref="AreEqual"/>
    public static int Hash(object? value) => value is JsonElement json ? ValueEquality.ElementHash(json) : value?.GetHashCode() ?? 0;

    /// <summary>Writes JSON that no case fits.</summary>
    /// <exception cref="InvalidOperationException">There is no value at all, and a request is written.</exception>
    public static void Write(Utf8JsonWriter writer, object? value, string union)
    {
        if (value is JsonElement json)
        {
            JsonWrite.Element(writer, json);
        }
        else if (SerializerCall.IsOpen)
        {
            writer.WriteNullValue();
        }
        else
        {
            throw NoValue(union);
        }
    }

    /// <summary>The default value of a union is none of its cases.</summary>
    public static InvalidOperationException NoValue(string union) => new($"This {union} has no value: it is the default value of its type.");
}
