// What the analyzers cost.
//
//   dotnet run -c Release --project tests/FloraGen.Benchmarks
//       a table of the cost against its bars, in about a minute
//
//   dotnet run -c Release --project tests/FloraGen.Benchmarks -- --filter '*'
//       the same with BenchmarkDotNet, which adds the spread and the memory; the cost is "Analyzers" minus "Nothing"
//
// Only the difference counts: it leaves out what the compiler does for any analyzer. BenchmarkDotNet reads a clock, which
// other programs disturb: close them, and repeat.
using BenchmarkDotNet.Running;
using FloraGen.Benchmarks;
using FloraGen.Benchmarks.Measuring;

#if DEBUG
Console.Error.WriteLine("This is a debug build: its figures mean nothing. Use -c Release.");
#endif

OneCore.Use();
if (args is [] or ["quick"])
{
    CostTable.Print(Console.Out);
}
else
{
    _ = BenchmarkSwitcher.FromTypes([typeof(AnalyzerCost)]).Run(args);
}
