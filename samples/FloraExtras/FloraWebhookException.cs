namespace Flora;

/// <summary>A webhook that is not to be trusted. The message holds neither its body nor a secret.</summary>
public sealed class FloraWebhookException : Exception
{
    internal FloraWebhookException(FloraWebhookProblem problem, string message)
        : base(message)
        => Problem = problem;

    /// <summary>Why.</summary>
    public FloraWebhookProblem Problem { get; }
}
