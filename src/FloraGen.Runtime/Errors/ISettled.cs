namespace FloraGen.Runtime.Internal;

/// <summary>A failure that is told how the call ended.</summary>
internal interface ISettled
{
    /// <summary>No other attempt follows.</summary>
    void Settle(int attempts, string? remark);
}
