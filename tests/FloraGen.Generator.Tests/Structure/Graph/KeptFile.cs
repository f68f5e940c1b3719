namespace FloraGen.Tests.Structure.Graph;

/// <summary>A file that stands beside another one although nothing needs it to compile.</summary>
/// <param name="Name">The file.</param>
/// <param name="Beside">The file that brings it.</param>
/// <param name="Reason">Why it has to be there.</param>
internal sealed record KeptFile(string Name, string Beside, string Reason)
{
    /// <summary>
    /// All of them but two kinds, which RuntimeSelection knows: polyfills, which an older framework gets together, since emitted code
    /// may use them under the names that .NET has; and parts that go with their type where the project has certain packages.
    /// </summary>
    public static IReadOnlyList<KeptFile> All { get; } =
    [
        new("Optional", "Optional{T}", "Users write Optional.Of(value) where a conversion does not tell what they mean."),
    ];
}
