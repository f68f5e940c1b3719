using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Ecosystem;

/// <summary>Packages that a project may reference: this one does, so their assemblies are at hand.</summary>
internal static class Packages
{
    private static readonly string[] s_all = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public static IEnumerable<MetadataReference> Logging { get; } = Named("Microsoft.Extensions.Logging.Abstractions");

    /// <summary>Microsoft.Extensions.Http and what it needs, but nothing of the configuration.</summary>
    public static IEnumerable<MetadataReference> Http { get; } =
    [
        .. Logging,
        .. Named(
            "Microsoft.Extensions.Http", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Logging", "Microsoft.Extensions.Options", "Microsoft.Extensions.Primitives"),
    ];

    public static IEnumerable<MetadataReference> Everything { get; } =
    [
        .. Http,
        .. Named("Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Options.ConfigurationExtensions"),
    ];

    private static MetadataReference[] Named(params string[] names)
        => [.. names.Select(static name => MetadataReference.CreateFromFile(s_all.Single(path => Path.GetFileNameWithoutExtension(path) == name)))];
}
