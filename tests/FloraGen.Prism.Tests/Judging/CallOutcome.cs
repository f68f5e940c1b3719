namespace FloraGen.Prism.Tests.Judging;

/// <param name="Operation">Such as <c>GET /pets</c>.</param>
/// <param name="IsWhole">Whether everything was given, and not only what is required.</param>
/// <param name="Ending">How the call ended.</param>
/// <param name="Why">Why it is excused, or what is wrong; empty for an accepted call.</param>
internal sealed record CallOutcome(string Operation, bool IsWhole, CallEnding Ending, string Why)
{
    public override string ToString() => $"{Operation} ({(IsWhole ? "everything" : "what is required")}): {Why}";
}
