namespace FloraGen.Analyzers.Flow;

/// <summary>How control gets from a block to another.</summary>
internal enum EdgeKind
{
    FallThrough,
    Jump,
    Throw,
    Exception,
    Finally,
}
