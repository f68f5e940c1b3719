namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>A value of one of several types, as its converter sees it.</summary>
/// <typeparam name="T">The union itself.</typeparam>
internal interface IUnion<T>
    where T : struct, IUnion<T>
{
    /// <summary>Which of the types the value has, from 1; 0 for the default value.</summary>
    int CaseIndex { get; }

    /// <summary>A value that is of none of the types.</summary>
    T Keep(JsonElement value);
}
