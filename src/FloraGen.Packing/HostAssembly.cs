namespace FloraGen.Packing;

/// <summary>An assembly that hosts ship.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOfEditors">Whether only editors have it, and compilers do not.</param>
/// <param name="Versions">Its version in each host, in the order of the table's hosts; null where a host has none.</param>
internal sealed record HostAssembly(string Name, bool IsOfEditors, IReadOnlyList<Version?> Versions);
