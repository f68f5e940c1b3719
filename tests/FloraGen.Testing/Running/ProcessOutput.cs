namespace FloraGen.Testing.Running;

/// <summary>What a process wrote, in the order of its lines, and how it ended.</summary>
public sealed record ProcessOutput(string Command, int ExitCode, string Text)
{
    public ProcessOutput ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Text}");
        return this;
    }

    public ProcessOutput ShouldSay(string expected)
    {
        Assert.True(Text.Contains(expected, StringComparison.Ordinal), $"'{Command}' does not say '{expected}':\n{Text}");
        return this;
    }
}
