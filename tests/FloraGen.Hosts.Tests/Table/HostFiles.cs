using System.Reflection;
using System.Xml.Linq;
using FloraGen.Hosts.Tests.Running;

namespace FloraGen.Hosts.Tests.Table;

/// <summary>Which version of an assembly a host really has: read from the files and the packages that the host is made of.</summary>
internal static class HostFiles
{
    private static readonly Dictionary<string, string> s_packages = new() { ["4.8"] = "4.8.0", ["4.14"] = "4.14.0", ["5.9"] = "5.9.0" };

    /// <summary>The folders of a package that .NET Framework 4.7.2 takes a library from, the best first.</summary>
    private static readonly string[] s_libraryFolders = ["net462", "net461", "net46", "netstandard2.0"];

    public static Version? Version(string host, string assembly)
    {
        (string compiler, string runtime) = host.Split('/') is [var left, var right] ? (left, right) : throw new ArgumentException(host);
        if (assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        {
            return new Version(s_packages[compiler] + ".0");
        }

        if (assembly.StartsWith("System.Composition", StringComparison.Ordinal))
        {
            return Composition(compiler);
        }

        return Candidates(compiler, runtime, assembly).Where(File.Exists).Select(static file => AssemblyName.GetAssemblyName(file).Version).FirstOrDefault();
    }

    /// <summary>Whether .NET Framework's compiler takes what it has for what an older version is asked for, as its configuration says.</summary>
    public static bool IsRedirected(string compiler, string assembly)
    {
        string file = Path.Combine(HostInstallation.Compiler(s_packages[compiler], isForFramework: true), "csc.exe.config");
        return XDocument.Load(file).Descendants()
            .Any(element => element.Name.LocalName == "assemblyIdentity" && (string?)element.Attribute("name") == assembly);
    }

    private static IEnumerable<string> Candidates(string compiler, string runtime, string assembly)
    {
        string file = assembly + ".dll";
        switch (runtime)
        {
            case "net10.0":
                return [Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, file)];
            case not "net472":
                return [Path.Combine(HostInstallation.SharedFramework(runtime), file)];
        }

        string framework = Path.Combine(HostInstallation.Package("microsoft.netframework.referenceassemblies.net472", "1.0.3"), "build", ".NETFramework", "v4.7.2");
        IEnumerable<string> own = compiler == "4.8"
            ? s_libraryFolders.SelectMany(folder => Libraries(assembly).Select(package => Path.Combine(package, "lib", folder, file)))
            : [Path.Combine(HostInstallation.Compiler(s_packages[compiler], isForFramework: true), file)];
        return [.. own, Path.Combine(framework, file), Path.Combine(framework, "Facades", file)];
    }

    /// <summary>A compiler for .NET Framework of that age is in no package; its libraries are.</summary>
    private static IEnumerable<string> Libraries(string assembly)
    {
        string package = HostInstallation.Package(assembly.ToLowerInvariant(), "");
        return Directory.Exists(package) ? Directory.GetDirectories(package) : [];
    }

    /// <summary>What the workspaces ask for. The assembly has the package's number, but for the place of the last part.</summary>
    private static Version Composition(string compiler)
    {
        string package = HostInstallation.Package("microsoft.codeanalysis.workspaces.common", s_packages[compiler]);
        string[] asked = [.. XDocument.Load(Assert.Single(Directory.GetFiles(package, "*.nuspec"))).Descendants()
            .Where(static element => element.Name.LocalName == "dependency" && (string?)element.Attribute("id") == "System.Composition")
            .Select(static element => (string)element.Attribute("version")!)
            .Distinct()];
        Version version = new(Assert.Single(asked));
        return new Version(version.Major, version.Minor, 0, version.Build);
    }
}
