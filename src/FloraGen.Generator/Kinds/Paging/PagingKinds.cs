namespace FloraGen.Kinds.Paging;

/// <summary>The kinds of paging by their names.</summary>
internal static class PagingKinds
{
    private static readonly Dictionary<string, PagingKind> s_byName;

    static PagingKinds()
    {
        All = [.. KindsOf<PagingKind>.All.OrderByDescending(static kind => kind is ContentPaging)];
        s_byName = All.ToDictionary(static kind => kind.Name, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they are looked for: a page that says itself what leads on goes first.</summary>
    public static IReadOnlyList<PagingKind> All { get; }

    /// <summary>A kind by what a document calls it; null for one that is not known.</summary>
    public static PagingKind? Find(string name) => s_byName.TryGetValue(name, out PagingKind? kind) ? kind : null;

    /// <summary>A kind that the model names.</summary>
    public static PagingKind Of(string name) => s_byName[name];
}
