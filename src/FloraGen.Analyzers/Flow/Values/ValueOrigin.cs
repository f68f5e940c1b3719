namespace FloraGen.Analyzers.Flow.Values;

/// <summary>Where a value with a status comes from.</summary>
internal enum ValueOrigin : byte
{
    /// <summary>A parameter, a field, what a method of the user's returned.</summary>
    Unknown,

    /// <summary>An item of a list that a call just returned.</summary>
    Item,

    /// <summary>The result of a call.</summary>
    Fresh,
}
