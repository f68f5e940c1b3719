using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Emission.Planning;

namespace FloraGen;

/// <summary>A file's plan, and the OpenAPI document that it comes from.</summary>
internal sealed record PlannedFile(FilePlan Plan, string SpecificationPath)
{
    public IEnumerable<WrittenFile> Write()
    {
        WrittenFor client = new(Plan.Options, SpecificationPath);
        try
        {
            return [.. Plan.Render().Select(file => new WrittenFile(file, null, client))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new WrittenFile(null, Fault.At(SpecificationPath, exception), client)];
        }
    }
}
