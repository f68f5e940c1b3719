namespace FloraGen.Analyzers.Symbols;

/// <summary>Where an answer has its status.</summary>
internal enum SourceShape
{
    /// <summary>The answer itself has one.</summary>
    Carrier,

    /// <summary>Each item of the answer has one.</summary>
    Items,

    /// <summary>A generated type without a status of its own: a member of it may have one.</summary>
    Response,
}
