namespace FloraGen.Testing.Running;

/// <summary>Where tests run that nobody watches, everything that they need is installed first, and nothing is skipped.</summary>
public static class ContinuousIntegration
{
    public static bool IsRunning { get; } = Environment.GetEnvironmentVariable("CI") is "true";
}
