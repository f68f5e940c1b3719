using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FloraGen.Testing.Running;

/// <summary>
/// A compiler server of the tests' own, which the builds of one test process share: what is compiled just in time for one project,
/// the package's generator and analyzers included, serves the next. It is not the user's server, and ends with the tests.
/// </summary>
public static partial class CompilerServer
{
    private static readonly Lazy<Task<string?>> s_name = new(StartAsync);

    /// <summary>Properties of a build that starts a compiler for each project.</summary>
    public static (string Name, string? Value)[] None { get; } = [("UseSharedCompilation", "false")];

    /// <summary>Properties of a build that lets the server compile. Where there is no server, the build starts compilers itself.</summary>
    public static async Task<(string Name, string? Value)[]> PropertiesAsync()
        => await s_name.Value is { } name ? [("UseSharedCompilation", "true"), ("SharedCompilationId", name)] : None;

    private static async Task<string?> StartAsync()
    {
        if (await ProgramAsync() is not { } program)
        {
            return null;
        }

        string name = $"floragen-tests-{Environment.ProcessId}";
        ProcessStartInfo info = new(DotNet.Program, ["exec", program, $"-pipename:{name}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        info.Environment["DOTNET_gcServer"] = "0";
        info.Environment[DotNet.WithoutProfile.Name] = DotNet.WithoutProfile.Value;
        Process server = Process.Start(info)!;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();

        // Should the tests be killed, the server ends by itself when nothing has asked it for some minutes.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(server);
        return name;
    }

    private static void Stop(Process server)
    {
        if (!server.HasExited)
        {
            server.Kill();
        }
    }

    /// <summary>The server of the newest SDK, which is the one that builds a project without settings.</summary>
    private static async Task<string?> ProgramAsync()
    {
        ProcessOutput sdks = await DotNet.RunAsync(Path.GetTempPath(), ["--list-sdks"]);
        Match newest = Sdk().Matches(sdks.Text).LastOrDefault() ?? Match.Empty;
        string program = Path.Combine(newest.Groups["folder"].Value, newest.Groups["version"].Value, "Roslyn", "bincore", "VBCSCompiler.dll");
        return File.Exists(program) ? program : null;
    }

    /// <summary>A line such as <c>10.0.100 [/usr/share/dotnet/sdk]</c>.</summary>
    [GeneratedRegex(@"^(?<version>\S+) \[(?<folder>.+)\]", RegexOptions.Multiline)]
    private static partial Regex Sdk();
}
