using FloraGen.Hosts.Editor;

if (args is not ([_, _, _] or [_, _, _, "--generate-only"]))
{
    Console.Error.WriteLine("usage: FloraGen.Hosts.Editor <folder of the analyzers> <folder of the framework's references> <folder of a project> [--generate-only]");
    return 2;
}

(string analyzers, string references, string folder) = (args[0], args[1], args[2]);
Report report = new(Console.Out);
using EditorProject project = EditorProject.Open(folder, references, AnalyzerFolder.Load(analyzers, report));
report.Host();
report.Generated(await project.GeneratedAsync());
if (args.Length > 3)
{
    return 0;
}

report.Errors(await project.ErrorsAsync());
report.Diagnostics(await project.DiagnosticsAsync());
report.Fixes(await new CodeFixes(project, AnalyzerFolder.Fixes(analyzers, report)).ApplyAsync());
return 0;
