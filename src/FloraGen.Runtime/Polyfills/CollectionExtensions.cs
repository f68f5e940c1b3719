namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;

/// <summary>Methods of collections that .NET has and its forerunners do not.</summary>
internal static class CollectionExtensions
{
    /// <returns>False when the key is there already.</returns>
    public static bool TryAdd<TKey, TValue>(this Dictionary<TKey, TValue> map, TKey key, TValue value)
    {
        if (map.ContainsKey(key))
        {
            return false;
        }

        map.Add(key, value);
        return true;
    }
}
