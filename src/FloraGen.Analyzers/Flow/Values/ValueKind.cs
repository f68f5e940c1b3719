namespace FloraGen.Analyzers.Flow.Values;

/// <summary>How a value came to be.</summary>
internal enum ValueKind
{
    /// <summary>An operation made it.</summary>
    Made,

    /// <summary>What an operation in a loop made the round before, and somebody still holds.</summary>
    MadeBefore,

    /// <summary>A place held it when the code first looked.</summary>
    Found,

    /// <summary>An operation made what consists of values.</summary>
    Items,

    /// <summary>A member of another value.</summary>
    Member,

    /// <summary>Different values meet in a place where paths join.</summary>
    Joined,
}
