namespace FloraGen.Hosts.Tests.Running;

/// <summary>A test for each of several hosts. Where they are not installed it says so; in continuous integration it fails.</summary>
/// <param name="programs">What else the hosts need, by its name in the search path.</param>
internal sealed class HostTheoryAttribute : TheoryAttribute
{
    public HostTheoryAttribute(params string[] programs) => Skip = ContinuousIntegration.IsRunning
        ? null
        : HostInstallation.Lack ?? programs.Where(static program => ProgramFactAttribute.Find(program) is null)
            .Select(static program => $"'{program}' is not installed.")
            .FirstOrDefault();
}
