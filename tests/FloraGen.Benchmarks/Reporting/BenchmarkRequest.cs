using FloraGen.Analyzers.Tests;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>What the command line asks for.</summary>
/// <param name="Tables">The tables, or <c>all</c>.</param>
/// <param name="Documents">OpenAPI documents to measure with, beside FLORA's; without any, the usual ones that are there.</param>
/// <param name="Output">The folder of <c>performance.md</c>.</param>
internal sealed record BenchmarkRequest(IReadOnlyList<string> Tables, IReadOnlyList<string> Documents, string Output)
{
    public static BenchmarkRequest Parse(string[] arguments)
    {
        List<string> tables = [], documents = [];
        string output = RepositoryPath.Of("docs");
        for (int index = 0; index < arguments.Length; index++)
        {
            if (arguments[index] == "--out" && index + 1 < arguments.Length)
            {
                output = Path.GetFullPath(arguments[++index]);
            }
            else if (File.Exists(arguments[index]))
            {
                documents.Add(Path.GetFullPath(arguments[index]));
            }
            else
            {
                tables.Add(arguments[index]);
            }
        }

        return new BenchmarkRequest(tables, documents, output);
    }

    public string[] ArgumentsFor(string table) => [table, .. Documents, "--out", Output];
}
