namespace FloraGen.Runtime.Internal;

/// <summary>A failure that is told how the call ended.</summary>
internal interface ISettled
{
    /// <summary>No other attempt follows.</summary>
    void Settle(int attempts, string? remark);

    /// <summary>The client whose call it was.</summary>
    void Name(string client, string? registration);
}
