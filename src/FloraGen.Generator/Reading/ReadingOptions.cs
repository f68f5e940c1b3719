using FloraGen.Model;

namespace FloraGen.Reading;

/// <summary>What a project says about how its specification is to be read.</summary>
/// <param name="FailureStatuses">The texts that mean failure where the document does not say.</param>
internal sealed record ReadingOptions(EquatableArray<string> FailureStatuses)
{
    public static ReadingOptions Default { get; } =
        new(new EquatableArray<string>(["failed", "failure", "error", "errored"]));
}
