using FloraGen.Emission.Names;
using FloraGen.Emission.Runtime;
using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>Chooses every name and decides which files there are.</summary>
internal static class Planner
{
    public static EmissionPlan Plan(ApiModel model, EmissionOptions options)
    {
        TypeNames names = new(
        [
            .. ReservedNames.SystemTypes,
            .. RuntimeSource.TypeNames,
            options.ClientName,
            "I" + options.ClientName,
            options.ClientName + "Options",
            DefinitionPlan.NameOf(options),
        ]);

        // Resources first: they are what a user types. Schemas next, in the order in which the operations reach them.
        ResourceNames resources = new(model.Resources, names);
        foreach (ApiName name in model.Records.Select(static record => record.Name).Concat(model.Enums.Select(static item => item.Name)))
        {
            _ = names.Take(name);
        }

        CSharpTypes types = new(model, names);
        EnumPlanner enums = new(options, names);
        EnumPlan[] enumPlans = [.. model.Enums.Select(enums.Plan)];
        RecordPlanner records = new(options, names, types, model, enumPlans);
        DefinitionPlanner definition = new(model, options);
        ResourcePlanner operations = new(options, names, types, resources, records, model, enumPlans, definition);

        List<FilePlan> files = [new RuntimePlan(options)];
        files.AddRange(enumPlans);
        files.AddRange(model.Records.Select(records.Plan));
        files.AddRange(operations.Plan());
        files.Add(ClientPlanner.Plan(model, options, resources, names, definition));
        if (definition.Plan() is { } shared)
        {
            files.Add(shared);
        }

        IEnumerable<ApiNotice> notices = [.. names.Notices, .. resources.Notices, .. enums.Notices, .. records.Notices, .. operations.Notices];
        return new EmissionPlan(files.ToEquatableArray(), notices.Distinct().ToEquatableArray());
    }
}
