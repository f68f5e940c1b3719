namespace FloraGen.Kinds;

/// <summary>All classes of a kind. They are found by their type, so that a new one is a file of its own and an entry in no list.</summary>
internal static class KindsOf<T>
    where T : class
{
    /// <summary>In the order of their names.</summary>
    public static IReadOnlyList<T> All { get; } =
    [
        .. typeof(T).Assembly.GetTypes()
            .Where(static type => type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (T)Activator.CreateInstance(type)),
    ];
}
