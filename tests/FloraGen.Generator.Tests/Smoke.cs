using FloraGen.Tests.Running;
namespace FloraGen.Tests;
public class Smoke
{
    [Fact]
    public void Dump()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryPath.FloraDocument);
        Directory.CreateDirectory("/tmp/gen");
        foreach (string f in Directory.GetFiles("/tmp/gen")) File.Delete(f);
        foreach (var s in run.Result.GeneratedSources) File.WriteAllText("/tmp/gen/" + s.HintName, s.SourceText.ToString());
        File.WriteAllLines("/tmp/gen/diags.txt", run.Diagnostics.Select(d => d.ToString()).Concat(run.CompilerComplaints().Select(d => d.ToString())));
    }
}
