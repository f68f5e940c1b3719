namespace FloraGen.Analyzers.Symbols;

/// <summary>Where a response has its status.</summary>
internal enum SourceShape
{
    /// <summary>The response itself has one.</summary>
    Carrier,

    /// <summary>Each item of the response has one.</summary>
    Items,

    /// <summary>A generated type without a status of its own: a member of it may have one.</summary>
    Response,
}
