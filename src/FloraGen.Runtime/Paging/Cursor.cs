namespace FloraGen.Runtime.Internal;

/// <summary>When a list goes on.</summary>
internal static class Cursor
{
    /// <summary>A list ends at a cursor that is null or empty, and at a page without items, whatever its cursor says.</summary>
    public static bool HasNext(string? cursor, int itemCount) => !string.IsNullOrEmpty(cursor) && itemCount > 0;
}
