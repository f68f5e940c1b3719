namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>What is done with a page of a list.</summary>
internal enum PageUse
{
    /// <summary>Anything that may be about more than its items.</summary>
    Other,

    /// <summary>Some item is looked for, or a few.</summary>
    Some,

    /// <summary>All its items are gone through, counted, copied or returned.</summary>
    All,
}
