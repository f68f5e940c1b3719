using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Typing;

/// <summary>What a run did beyond what it remembered.</summary>
/// <param name="Steps">The steps that ran, as the generator names them, with how many of their outputs changed.</param>
/// <param name="Files">Files that were written anew.</param>
internal sealed record EditTrace(string Steps, int Files)
{
    public static EditTrace Of(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        (string Name, int Changed)[] ran = [.. result.TrackedSteps
            .Where(static step => step.Key.All(char.IsAsciiLetter))
            .Select(static step => (step.Key, step.Value.SelectMany(static run => run.Outputs).Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
            .Where(static step => step.Item2 > 0)];
        return new EditTrace(
            ran.Length == 0 ? "none" : string.Join(", ", ran.OrderBy(static step => step.Name, StringComparer.Ordinal).Select(static step => $"{step.Name} {step.Changed}")),
            ran.FirstOrDefault(static step => step.Name == "Files").Changed);
    }
}
