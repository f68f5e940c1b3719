namespace FloraGen.Emission.Planning;

/// <summary>A page of a list, in C# names.</summary>
/// <param name="ItemType">The type of an item.</param>
/// <param name="Items">An expression for the page's items.</param>
/// <param name="Cursor">An expression for the cursor of the next page.</param>
/// <param name="DeclaresItems">False when the wire's own member is called Items.</param>
/// <param name="DeclaresCursor">False when the wire's own member is called NextCursor.</param>
internal sealed record PagePlan(string ItemType, string Items, string Cursor, bool DeclaresItems, bool DeclaresCursor);
