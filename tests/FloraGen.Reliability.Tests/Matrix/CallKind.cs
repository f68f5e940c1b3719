namespace Reliability.Matrix;

/// <summary>A kind of call: a column of the matrix.</summary>
/// <param name="Name">What it is called in the docs.</param>
/// <param name="RunAsync">Makes the call, and says what came of it.</param>
internal sealed record CallKind(string Name, Func<CellClients, CancellationToken, Task<string>> RunAsync)
{
    /// <summary>What comes of the call when nothing goes wrong.</summary>
    public string Right { get; init; } = "ast_1";

    /// <summary>The number of requests in front of the one that the fault strikes.</summary>
    public int Before { get; init; }

    /// <summary>The number of requests behind it.</summary>
    public int After { get; init; }

    /// <summary>The request that the fault strikes has a body.</summary>
    public bool HasBody { get; init; } = true;

    /// <summary>The caller reads the response.</summary>
    public bool IsRead { get; init; }

    /// <summary>The caller reads it without await, and no token ends that.</summary>
    public bool IsSynchronous { get; init; }

    /// <summary>Each attempt has the call's idempotency key.</summary>
    public bool HasKey { get; init; }

    public override string ToString() => Name;
}
