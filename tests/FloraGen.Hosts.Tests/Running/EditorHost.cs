namespace FloraGen.Hosts.Tests.Running;

/// <summary>An editor's layer of the compiler in a process of its own: tests/FloraGen.Hosts.Editor.</summary>
internal static class EditorHost
{
    /// <param name="framework">The runtime, which decides about the version of the compiler.</param>
    /// <param name="project">What is opened.</param>
    /// <param name="more">Further arguments.</param>
    public static async Task<string> RunAsync(string framework, HostProject project, params string[] more)
    {
        string folder = Path.Combine(RepositorySources.Root, "tests", "FloraGen.Hosts.Editor", "bin", Configuration, framework);
        string program = Path.Combine(folder, "FloraGen.Hosts.Editor" + (framework == "net472" ? ".exe" : ".dll"));
        FloraGenPackage package = await FloraGenPackage.Shared;
        ProcessOutput output = await ProgramRun.RunAsync(
            framework == "net472" ? MonoFactAttribute.Program : HostInstallation.DotNet(framework),
            folder,
            [program, package.AnalyzersFolder, HostInstallation.References, project.Path, .. more],
            ("DOTNET_ROOT", framework == "net10.0" ? null : Path.GetDirectoryName(HostInstallation.DotNet(framework))));
        return output.ShouldSucceed().Text;
    }

    /// <summary>Debug or Release: the editors were built beside the tests.</summary>
    private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
