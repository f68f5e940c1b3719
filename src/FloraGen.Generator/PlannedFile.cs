using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Runtime;

namespace FloraGen;

/// <summary>A file's plan, and the specification that it comes from.</summary>
internal sealed record PlannedFile(FilePlan Plan, string SpecificationPath)
{
    public IEnumerable<WrittenFile> Write()
    {
        WrittenFor client = new(Plan.Options, SpecificationPath);
        try
        {
            return [.. Plan.Render().Select(file => new WrittenFile(file, Plan is RuntimePlan ? default : RuntimeMentions.In(file.Text), null, client))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new WrittenFile(null, default, Fault.At(SpecificationPath, exception), client)];
        }
    }
}
