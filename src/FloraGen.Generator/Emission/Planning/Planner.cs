using FloraGen.Emission.Members;
using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Runtime;
using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning;

/// <summary>Chooses every name and decides which files there are.</summary>
internal static class Planner
{
    /// <summary>The ending of the converter beside every type.</summary>
    private const string Converter = "JsonConverter";

    public static EmissionPlan Plan(ApiModel model, EmissionOptions options)
    {
        TypeNames names = new(
        [
            .. ReservedNames.SystemTypes,
            .. RuntimeSource.TypeNames,
            options.ClientName,
            "I" + options.ClientName,
            $"I{options.ClientName}Factory",
            options.ClientName + "Options",
            ClientPlan.RegistrationNameOf(options),
            ClientPlan.ErrorsNameOf(options),
            ClientPlan.HeadersNameOf(options),
            .. options.PlainNamespace.Split('.'),
            DefinitionPlan.NameOf(options),
            OwnTypesPlan.NameOf(options),
            SchemasPlan.NameOf(options),
        ]);

        // Resources first: they are what a user types. Schemas next, in the order in which the operations reach them.
        ResourceNames resources = new(model.Resources, names, options.ClientName);
        Dictionary<string, ApiPagination> pages = RecordPlanner.PagesOf(model);
        names.Take(
        [
            .. model.Records.Select(record => new NameRequest(record.Name, RecordPlanner.OwnMembers(record, pages.ContainsKey(record.Id)), Converter)),
            .. model.Enums.Select(static item => new NameRequest(item.Name, [.. ReservedNames.EnumMethods, .. ReservedNames.ConverterMembers], Converter, "Extensions")),
            .. model.Unions.Select(static union => new NameRequest(union.Name, [.. ReservedNames.UnionMembers, .. ReservedNames.ConverterMembers], Converter)),
        ]);

        CSharpTypes types = new(model, names, options);
        EnumPlanner enums = new(options, names);
        EnumPlan[] enumPlans = [.. model.Enums.Select(enums.Plan)];
        RecordPlanner records = new(options, names, types, model, enumPlans);
        UnionPlanner unions = new(options, names, types, model);
        DefinitionPlanner definition = new(model, options, types);
        ResourcePlanner operations = new(options, names, types, resources, records, model, enumPlans, definition);

        RecordPlan[] recordPlans = [.. model.Records.Select(records.Plan)];
        UnionPlan[] unionPlans = [.. model.Unions.Select(unions.Plan)];
        List<FilePlan> files = [.. enumPlans, .. recordPlans, .. unionPlans];
        if (options.OwnTypes.Count > 0)
        {
            files.Add(new OwnTypesPlan(options));
        }

        files.Add(JsonTypesPlan.Of(options, files));
        files.AddRange(operations.Plan());
        files.Add(ClientPlanner.Plan(model, options, resources, names, definition));
        if (options.Target.HasSchemas)
        {
            files.Add(new SchemasPlan(
                options,
                recordPlans.Where(static record => !record.IsMultipart).Select(static record => record.Name).ToEquatableArray(),
                enumPlans.Select(static item => item.Name).Concat(unionPlans.Select(static union => union.Name)).ToEquatableArray()));
        }

        if (definition.Plan() is { } shared)
        {
            files.Add(shared);
        }

        EquatableArray<string> hidden = names.HiddenTypes().ToEquatableArray();
        if (hidden.Count > 0)
        {
            files = [.. files.Select(file => file with { Options = file.Options with { HiddenTypes = hidden } })];
        }

        IEnumerable<ApiNotice> notices = [.. names.Notices, .. resources.Notices, .. enums.Notices, .. records.Notices, .. operations.Notices, .. definition.Notices];
        return new EmissionPlan(files.ToEquatableArray(), notices.Distinct().ToEquatableArray());
    }
}
