using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

internal sealed class UnionPlanner(EmissionOptions options, TypeNames names, CSharpTypes types, ApiModel model)
{
    private readonly UnionGraph _graph = new(model.Unions);
    private readonly CaseMarks _marks = new(model);
    private readonly HashSet<string> _requests = options.HasLimits ? RequestTypes.Of(model) : [];

    public UnionPlan Plan(ApiUnion union)
    {
        string name = names[union.Id];
        NameScope caseNames = new(StringComparer.Ordinal, Reserved(name));
        NameScope locals = new(StringComparer.Ordinal, ["unrecognized"]);
        return new UnionPlan(options, name)
        {
            Description = union.Description,
            IsDeprecated = union.IsDeprecated,
            Discriminator = union.Discriminator,
            HasLimits = _requests.Contains(union.Id),
            Cases = Distinct(union).Select(item => PlanCase(union, item, caseNames, locals)).ToEquatableArray(),
        };
    }

    private UnionCasePlan PlanCase(ApiUnion union, ApiUnionCase item, NameScope caseNames, NameScope locals)
    {
        CSharpType type = types.Of(item.Type);
        string wanted = string.IsNullOrWhiteSpace(item.SuggestedName) ? type.CaseName : Identifier.Pascal(item.SuggestedName!);
        string name = caseNames.Take(wanted, type.CaseName, wanted + "Value");
        string local = Identifier.Camel(name);
        return new UnionCasePlan(
            name,
            locals.Take(local, local.TrimStart('@') + "Case"),
            type,
            item.DiscriminatorValues.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            item.Constants,
            _marks.Of(union, item.Type),
            item.IsFallback)
        {
            Hints = item.Hints,
            Statuses = item.Statuses,
            Events = item.Events,
        };
    }

    /// <summary>
    /// C# can tell no two cases apart that have the same type there, so they are one. It stands where the first of them stood,
    /// and may hold null if one of them may.
    /// </summary>
    private IEnumerable<ApiUnionCase> Distinct(ApiUnion union) => union.Cases
        .Where(item => !_graph.LeadsBack(union, item.Type))
        .GroupBy(item => types.Of(item.Type).Identity, StringComparer.Ordinal)
        .Select(group => group.OrderByDescending(item => types.Of(item.Type).Name.Length).First() with
        {
            SuggestedName = group.Count() == 1 ? group.First().SuggestedName : null,
            IsFallback = group.Any(static item => item.IsFallback),
            DiscriminatorValues = group.SelectMany(static item => item.DiscriminatorValues).ToEquatableArray(),
            Events = group.SelectMany(static item => item.Events).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Statuses = group.SelectMany(static item => item.Statuses).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Constants = group.Count() == 1 ? group.First().Constants : default,
            Hints = group.Count() == 1 ? group.First().Hints : default,
        });

    /// <summary>What a case cannot be called because a method named after it would be called like its type.</summary>
    private static IEnumerable<string> Reserved(string typeName)
    {
        yield return "Unrecognized";
        foreach (string prefix in new[] { "TryGet", "From" })
        {
            if (typeName.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return typeName.Substring(prefix.Length);
            }
        }
    }
}
