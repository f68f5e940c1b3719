using FloraGen.Diagnostics;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Types;
using FloraGen.Model;
using FloraGen.Reading;

namespace FloraGen;

/// <summary>What an OpenAPI document gives: the plans of its files, and everything there is to say about it.</summary>
internal sealed record ClientOutput(EquatableArray<PlannedFile> Files, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public bool HasUnions => Files.Any(static file => file.Plan is UnionPlan);

    public static ClientOutput Of(Document document)
    {
        SpecFile file = document.Specification.File;
        List<DiagnosticInfo> diagnostics = [.. document.Specification.Options.Diagnostics, .. document.Result.Diagnostics];
        if (document.Result is not { Model: { } model, Tree: { } tree })
        {
            return new ClientOutput(default, diagnostics.ToEquatableArray());
        }

        try
        {
            EmissionPlan plan = Planner.Plan(model, document.Specification.Options.Emission with { Target = document.Target, SharedRuntime = document.SharedRuntime });
            diagnostics.AddRange(plan.Notices.Select(notice => DiagnosticInfo.Create(
                SpecificationDiagnostics.Find(notice.Id), tree.LocationOf(notice.Pointer), [.. notice.Arguments])));
            return new ClientOutput(
                plan.Files.Select(filePlan => new PlannedFile(filePlan, file.Path)).ToEquatableArray(), diagnostics.ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(Fault.At(file.Path, exception));
            return new ClientOutput(default, diagnostics.ToEquatableArray());
        }
    }
}
