using System.Xml.Linq;

namespace FloraGen.Newcomer.Tests;

/// <summary>The versions of packages that this repository is tested with.</summary>
internal static class PackageVersions
{
    private static readonly XDocument s_versions = XDocument.Parse(RepositorySources.Read("Directory.Packages.props"));

    public static string Reference(string package)
        => $"""<PackageReference Include="{package}" Version="{s_versions.Descendants("PackageVersion").Single(item => item.Attribute("Include")!.Value == package).Attribute("Version")!.Value}" />""";
}
