namespace Peers;

internal static class Situations
{
    public static IEnumerable<Situation> All { get; } = [.. AddressSituations.All, .. CredentialSituations.All, .. ContainerSituations.All, .. ResilienceSituations.All, .. TelemetrySituations.All, .. ParameterSituations.All, .. FailureSituations.All, .. SeveralSituations.All];
}
