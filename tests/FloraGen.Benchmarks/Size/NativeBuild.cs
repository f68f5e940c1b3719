using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Size;

/// <summary>A published program.</summary>
/// <param name="Warnings">Each warning once, whoever gives it: the compiler, the analyzers, the trimmer or the native compiler.</param>
/// <param name="Bytes">Of the executable, without its debug symbols.</param>
internal sealed partial record NativeBuild(string Executable, int Warnings, long Bytes)
{
    public static NativeBuild Publish(ConsumerFolder folder, NativeProgram program, string[] linker)
    {
        program.WriteTo(folder);
        string runtime = RuntimeInformation.RuntimeIdentifier;
        Command publish = folder.DotNet(
            program.Name, ["publish", "-c", "Release", "-r", runtime, "-o", folder.Of(program.Name, "out"), "-v", "m", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. linker]).ShouldSucceed();
        string executable = folder.Of(program.Name, "out", OperatingSystem.IsWindows() ? "App.exe" : "App");
        return new NativeBuild(executable, Warning().Matches(publish.Text).Select(static match => match.Value).Distinct().Count(), new FileInfo(executable).Length);
    }

    [GeneratedRegex(@"^.*\bwarning [A-Z]+\d+:.*$", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
