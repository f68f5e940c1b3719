namespace MyApp.Checks;

/// <summary>Short for a dictionary of values by text.</summary>
internal sealed class Map<T> : Dictionary<string, T>;
