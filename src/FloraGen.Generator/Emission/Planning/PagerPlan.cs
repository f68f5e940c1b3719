namespace FloraGen.Emission.Planning;

/// <summary>What makes an operation's answers a list of pages.</summary>
/// <param name="PageType">The record of a page.</param>
/// <param name="ItemType">The type of an item.</param>
/// <param name="CursorProperty">The property of the parameters' record that takes the cursor.</param>
internal sealed record PagerPlan(string PageType, string ItemType, string CursorProperty);
