// What FloraGen costs, beside what one would use instead.
//
//   dotnet run -c Release --project tests/FloraGen.Benchmarks -- typing
//       measures one table, prints it and writes it into docs/performance.md; without a word, the tables are listed
//
//   dotnet run -c Release --project tests/FloraGen.Benchmarks -- typing my.openapi.json other.yaml --out folder
//       the same with documents of your own, written into another folder
//
//   dotnet run -c Release --project tests/FloraGen.Benchmarks -- all
//       every table, each in a process of its own
//
// Most figures read a clock, which other programs disturb: close them, and repeat.
using System.Diagnostics;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Running.Serving;

if (args is [LoopbackProcess.Word])
{
    return LoopbackServer.Run();
}

#if DEBUG
Console.Error.WriteLine("This is a debug build: its figures mean nothing. Use -c Release.");
#endif

BenchmarkRequest request = BenchmarkRequest.Parse(args);
string[] unknown = [.. request.Tables.Where(static name => name != "all" && BenchmarkTables.Find(name) is null)];
if (request.Tables.Count == 0 || unknown.Length > 0)
{
    Console.Error.WriteLine($"{(unknown.Length > 0 ? $"Neither a table nor a file: {string.Join(", ", unknown)}. " : "")}Tables: {string.Join(", ", BenchmarkTables.Names)}, all.");
    return 1;
}

if (request.Tables is [var only] && BenchmarkTables.Find(only) is { } table)
{
    Section section = table.Measure(request);
    Console.WriteLine(PerformancePage.Text(table.Name, section));
    PerformancePage.Write(request.Output, table.Name, section);
    return 0;
}

// What one table leaves in memory and in compiled code is not the next one's.
foreach (string name in request.Tables.Contains("all") ? BenchmarkTables.Names : request.Tables)
{
    using Process process = Process.Start(Environment.ProcessPath!, request.ArgumentsFor(name));
    process.WaitForExit();
    if (process.ExitCode != 0)
    {
        return process.ExitCode;
    }
}

return 0;
