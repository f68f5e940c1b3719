using FloraGen.Emission;
using FloraGen.Emission.Planning;
using FloraGen.Model;

namespace FloraGen.Tests.Running;

/// <summary>A model's client without the compiler's steps around it.</summary>
internal static class PlannedClient
{
    /// <summary>The files of a client, those of the runtime that it needs included.</summary>
    public static IReadOnlyList<CSharpFile> Files(ApiModel model, EmissionOptions options)
    {
        CSharpFile[] own = [.. Planner.Plan(model, options).Files.SelectMany(static plan => plan.Render())];
        return [.. own, .. RuntimePlan.Of(options, own.SelectMany(static file => file.Needs)).Render()];
    }
}
