using FloraGen.Hosts.Tests.Running;

namespace FloraGen.Hosts.Tests;

/// <summary>Unions are unions of C# where the project's compiler and version of C# know such: the compiler says which case a <c>switch</c> forgot.</summary>
public sealed class UnionTests
{
    private const string Document = "shelter.openapi.yaml";

    private static readonly CompilerHost s_compiler = new("5.9.0", "net10.0");

    [HostFact]
    public async Task SwitchOverAllCasesNeedsNoDefaultArm()
    {
        using HostProject project = HostProject.Of(Document, "Exhaustive.cs");

        ProcessOutput output = await s_compiler.CompileAsync(project, "-langversion:preview", "-warnaserror", "-target:exe");

        output.ShouldSucceed();
        ProcessOutput run = await CompilerHost.RunAsync(project);
        Assert.Equal(
            """
            cat 9, dog wau, name Tom, names 2, other true
            cat 1, dog wuff, name Tim, names 1, names 2, other [1]
            {"lives":1} {"bark":"wuff"} "Tim" ["Tim"] ["a","b"] [1]
            True True
            cat 7 /pets {"lives":7}
            /pets 
            /pets/find?key=5&keys=x&keys=6 
            a name, nobody, a dog, something
            {"owner":"Ann","guests":[null,{"bark":"wau"},1]} nobody
            /pets/find 

            """,
            run.ShouldSucceed().Text);
    }

    [HostFact]
    public async Task CompilerSaysWhichSwitchForgetsACase()
    {
        using HostProject project = HostProject.Of(Document, "Forgetful.cs");

        ProcessOutput output = await s_compiler.CompileAsync(project, "-langversion:preview");

        Assert.Equal(HostProject.Marked("Forgetful.cs"), ReportLines.Warnings(output.ShouldSucceed().Text));
    }

    [HostFact]
    public async Task AttributeOfTheProjectIsTaken()
    {
        using HostProject project = HostProject.Of(Document, "Forgetful.cs", "OwnAttribute.cs");

        ProcessOutput output = await s_compiler.CompileAsync(project, "-langversion:preview");

        Assert.Equal(HostProject.Marked("Forgetful.cs"), ReportLines.Warnings(output.ShouldSucceed().Text));
        Assert.DoesNotContain(project.GeneratedFiles, static file => file.EndsWith("UnionAttribute.g.cs", StringComparison.Ordinal));
    }

    [HostFact]
    public async Task ElsewhereNothingChanges()
    {
        string[][] outputs = [.. await Task.WhenAll(
            GeneratedAsync("4.14.0", "net9.0", "12"),
            GeneratedAsync("4.14.0", "net9.0", "preview"),
            GeneratedAsync("5.9.0", "net10.0", "12"),
            GeneratedAsync("5.9.0", "net10.0", "14"),
            GeneratedAsync("5.9.0", "net10.0", "preview", "polyfills.globalconfig"))];

        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
        Assert.Equal(2, outputs[0].Length);
    }

    private static async Task<string[]> GeneratedAsync(string compiler, string framework, string languageVersion, params string[] configurations)
    {
        using HostProject project = HostProject.Of([Document, "Plain.cs", .. configurations]);

        ProcessOutput output = await new CompilerHost(compiler, framework).CompileAsync(
            project, [$"-langversion:{languageVersion}", "-warnaserror", .. configurations.Select(name => $"-analyzerconfig:\"{project.Of(name)}\"")]);

        output.ShouldSucceed();
        Assert.All(project.GeneratedFiles, static file => Assert.DoesNotContain("CompilerServices.Union", File.ReadAllText(file), StringComparison.Ordinal));
        return [.. CompilerHost.Generated(project)];
    }
}
