using FloraGen.Model;

namespace FloraGen.Reading;

/// <summary>What a project says about how its OpenAPI document is to be read.</summary>
/// <param name="FailureStatuses">The texts that mean failure where the document does not say.</param>
internal sealed record ReadingOptions(EquatableArray<string> FailureStatuses)
{
    public static ReadingOptions Default { get; } =
        new(new EquatableArray<string>(["failed", "failure", "error", "errored"]));

    /// <summary>Which operations the client has; all of them where this is empty.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>Which of those it has not.</summary>
    public EquatableArray<string> Exclude { get; init; }

    /// <summary>Whether the limits of members are kept as data.</summary>
    public bool KeepsLimits { get; init; }

    /// <summary>What the project has types of its own for: <c>schema:Order</c>, <c>format:date-time</c>.</summary>
    public EquatableArray<string> OwnTypes { get; init; }

    /// <summary>Parameters that the client's options give to every call.</summary>
    public EquatableArray<string> ClientParameters { get; init; }
}
