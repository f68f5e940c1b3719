namespace FloraGen.Analyzers.Rules;

/// <summary>What a body has that rules look at.</summary>
[Flags]
internal enum BodyTraits
{
    None = 0,

    /// <summary>Reads of what only a success has.</summary>
    PayloadReads = 1 << 0,

    /// <summary>Calls in a loop that replace an earlier result.</summary>
    Refetches = 1 << 1,

    /// <summary>Look-ups by a status.</summary>
    Lookups = 1 << 2,

    /// <summary>Statements that run under some statuses only.</summary>
    Contents = 1 << 3,

    Switches = 1 << 4,

    Ifs = 1 << 5,

    /// <summary>Statements <c>try</c> that have a <c>catch</c>.</summary>
    Tries = 1 << 6,

    Invocations = 1 << 7,

    Creations = 1 << 8,

    /// <summary>Reads of members that hold a secret.</summary>
    Secrets = 1 << 9,

    Comparisons = 1 << 10,

    /// <summary>Lambdas and local functions.</summary>
    Functions = 1 << 11,

    /// <summary>Calls of generated clients.</summary>
    Calls = 1 << 12,

    /// <summary>Those that send nothing until somebody asks for items.</summary>
    LazyCalls = 1 << 13,

    /// <summary>Those that give one page of a list.</summary>
    PageCalls = 1 << 14,
}
