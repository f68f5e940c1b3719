namespace FloraGen.Analyzers.Flow.Blocks;

/// <summary>How control gets from a block to another.</summary>
internal enum EdgeKind
{
    FallThrough,
    Jump,
    Throw,
    Exception,
    Finally,
}
