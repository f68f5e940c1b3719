using FloraGen.Hosts.Editor;

if (args is not [string analyzers, string references, string folder])
{
    Console.Error.WriteLine("usage: FloraGen.Hosts.Editor <folder of the analyzers> <folder of the framework's references> <folder of a project>");
    return 2;
}

Report report = new(Console.Out);
using EditorProject project = EditorProject.Open(folder, references, AnalyzerFolder.Load(analyzers, report));
report.Host();
report.Generated(await project.GeneratedAsync());
report.Errors(await project.ErrorsAsync());
report.Diagnostics(await project.DiagnosticsAsync());
report.Fixes(await new CodeFixes(project, AnalyzerFolder.Fixes(analyzers, report)).ApplyAsync());
return 0;
