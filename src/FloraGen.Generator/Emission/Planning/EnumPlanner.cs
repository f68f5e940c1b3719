using FloraGen.Emission.Names;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal sealed class EnumPlanner(EmissionOptions options, TypeNames names)
{
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    public EnumPlan Plan(ApiEnum definition)
    {
        string name = names[definition.Id];
        MemberNames members = new(definition.Id, name, ["Unrecognized"]);
        EnumMemberPlan[] plans = [.. definition.Values.Select(
            value => new EnumMemberPlan(members.Take(value.Text, value.SuggestedName), value.Text, value.Description, value.Role))];
        _notices.AddRange(members.Notices);
        return new EnumPlan(options, name, definition.Description, definition.IsDeprecated, plans.ToEquatableArray());
    }
}
