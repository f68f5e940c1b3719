namespace FloraGen.Runtime.Internal;

internal partial struct ExplicitNulls
{
    /// <summary>The same, but for a member that was just set.</summary>
    public readonly ExplicitNulls Remembering(int index, bool isNull) => new() { _nulls = _nulls.WithBit(index, isNull) };
}
