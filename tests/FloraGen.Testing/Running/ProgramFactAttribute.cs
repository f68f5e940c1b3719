namespace FloraGen.Testing.Running;

/// <summary>
/// A test that needs a program of the machine. Where the program is missing the test says that it skips and how to install
/// it; in continuous integration, which installs it, the test fails instead.
/// </summary>
public abstract class ProgramFactAttribute : FactAttribute
{
    /// <param name="program">The program's name in the search path.</param>
    /// <param name="install">How to install it on Debian.</param>
    protected ProgramFactAttribute(string program, string install)
    {
        if (Find(program) is null && !ContinuousIntegration.IsRunning)
        {
            Skip = $"'{program}' is not installed: {install}.";
        }
    }

    /// <summary>The path of a program, or null.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
