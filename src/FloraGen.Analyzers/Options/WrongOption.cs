namespace FloraGen.Analyzers.Options;

/// <summary>An option that cannot be used, and why.</summary>
internal readonly record struct WrongOption(string Key, string Value, string Reason);
