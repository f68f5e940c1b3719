namespace FloraGen.Runtime.Internal;

/// <summary>Pages that name the cursor of the one behind them.</summary>
internal static class CursorPaging
{
    /// <summary>A list ends at a cursor that is null or empty, and at a page without items, whatever its cursor says.</summary>
    public static string? Next(string? cursor, int itemCount) => !string.IsNullOrEmpty(cursor) && itemCount > 0 ? cursor : null;

    /// <summary>The same for a number. Zero leads back to the start, so it ends the list too.</summary>
    public static string? Next(long? cursor, int itemCount) => cursor > 0 && itemCount > 0 ? ApiText.Of(cursor.Value) : null;
}
