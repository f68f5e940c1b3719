namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

/// <summary>What JsonSerializer has to know of lists and maps of a type, without looking at them.</summary>
internal static class CollectionInfo<T>
{
    public static JsonTypeInfo? Of(Type type, JsonSerializerOptions options)
        => type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>())
            : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
            : type == typeof(IReadOnlyList<T>) ? Sequence<IReadOnlyList<T>>(options)
            : type == typeof(IEnumerable<T>) ? Sequence<IEnumerable<T>>(options)
            : type == typeof(IReadOnlyCollection<T>) ? Sequence<IReadOnlyCollection<T>>(options)
            : type == typeof(IList<T>) ? JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new())
            : type == typeof(ICollection<T>) ? JsonMetadataServices.CreateICollectionInfo<ICollection<T>, T>(options, new())
            : type == typeof(IAsyncEnumerable<T>) ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
            : type == typeof(Dictionary<string, T>) ? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, Named(options, static () => new Dictionary<string, T>()))
            : type == typeof(IDictionary<string, T>) ? JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, T>, string, T>(options, Named<IDictionary<string, T>>(options))
            : type == typeof(IReadOnlyDictionary<string, T>) ? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, Named<IReadOnlyDictionary<string, T>>(options))
            : null;

    private static JsonTypeInfo Sequence<TList>(JsonSerializerOptions options)
        where TList : IEnumerable<T>
        => JsonMetadataServices.CreateIEnumerableInfo<TList, T>(options, new());

    /// <summary>The names of the members are texts, which options need not know otherwise.</summary>
    private static JsonCollectionInfoValues<TMap> Named<TMap>(JsonSerializerOptions options, Func<TMap>? create = null)
        => new() { ObjectCreator = create, KeyInfo = JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter!) };
}
