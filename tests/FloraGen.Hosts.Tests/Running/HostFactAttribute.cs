namespace FloraGen.Hosts.Tests.Running;

/// <summary>A test that needs the hosts. Where they are not installed it says so; in continuous integration it fails.</summary>
internal sealed class HostFactAttribute : FactAttribute
{
    public HostFactAttribute() => Skip = ContinuousIntegration.IsRunning ? null : HostInstallation.Lack;
}
