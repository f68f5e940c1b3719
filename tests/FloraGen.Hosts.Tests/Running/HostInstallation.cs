namespace FloraGen.Hosts.Tests.Running;

/// <summary>Where install.sh has put compilers and runtimes.</summary>
internal static class HostInstallation
{
    private static readonly string s_folder = Path.Combine(RepositorySources.Root, "tests", "FloraGen.Hosts.Tests", "obj", "hosts");

    /// <summary>Why the tests of hosts cannot run, or null.</summary>
    public static string? Lack => File.Exists(Path.Combine(s_folder, "done"))
        ? null
        : "The compilers and runtimes of the hosts are not installed: run tests/FloraGen.Hosts.Tests/install.sh, on Linux.";

    /// <summary>The references that every host compiles with, so that all of them have the same input.</summary>
    public static string References => Path.Combine(Package("microsoft.netcore.app.ref", "8.0.31"), "ref", "net8.0");

    public static string Package(string name, string version) => Path.Combine(s_folder, "packages", name, version);

    /// <summary>The program that runs another in the runtime of a framework, and in no newer one.</summary>
    public static string DotNet(string framework) => framework == "net10.0" ? "dotnet" : Path.Combine(s_folder, framework, "dotnet");

    public static string SharedFramework(string framework)
        => Assert.Single(Directory.GetDirectories(Path.Combine(s_folder, framework, "shared", "Microsoft.NETCore.App")));

    /// <summary>The folder of a compiler: of csc.exe for .NET Framework, of csc.dll for .NET.</summary>
    public static string Compiler(string version, bool isForFramework)
        => Path.Combine(Package("microsoft.net.compilers.toolset", version), "tasks", isForFramework ? "net472" : "netcore/bincore");
}
