using System.Diagnostics;
using FloraGen.Tests.Corpus;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Hostile;

/// <summary>Documents that are meant to break their reader.</summary>
internal static class HostileDocument
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(90);

    /// <summary>Schemas of an API with one operation that returns a <c>Thing</c>; flow or block YAML, indented by nothing.</summary>
    public static string WithSchemas(string schemas) => Documents.WithPaths(
        """
        /thing:
          get:
            operationId: things.get
            responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        """,
        "components:\n  schemas:\n" + string.Join('\n', schemas.Split('\n').Select(static line => "    " + line)));

    /// <summary>Runs the generator, which must come to an end, and must not crash.</summary>
    public static GeneratorRun Generate(string document, string path = "/specs/shop.openapi.yaml", params AdditionalText[] others)
    {
        long start = Stopwatch.GetTimestamp();
        GeneratorRun run = GeneratorRun.Of([new SpecificationText(path, document), .. others]);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        Assert.Empty(run.Diagnostics.Where(static diagnostic => diagnostic.Id == "FLORA0011").Select(static diagnostic => diagnostic.GetMessage(null)));
        Assert.Null(run.Result.Exception);
        Assert.True(time < s_limit, $"It took {time.TotalSeconds:0} s.");
        return run;
    }

    /// <summary>The document is read, and becomes a client that compiles.</summary>
    public static GeneratorRun BecomesAClient(this GeneratorRun run)
    {
        string complaints = string.Join('\n', CorpusClient.Complaints(run, run.CompilerComplaints()));
        Assert.True(complaints.Length == 0, complaints);
        return run;
    }

    /// <summary>The document is refused, or becomes a client that compiles.</summary>
    public static GeneratorRun IsRefusedOrCompiles(this GeneratorRun run)
        => CorpusClient.ErrorsOf(run).Any() ? run : run.BecomesAClient();
}
