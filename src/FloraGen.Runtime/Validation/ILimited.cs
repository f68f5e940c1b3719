namespace FloraGen.Runtime.Internal;

/// <summary>Part of a request whose document limits what it may hold.</summary>
internal interface ILimited
{
    /// <summary>Tells what breaks the document's limits.</summary>
    void Check(LimitCheck check);
}
