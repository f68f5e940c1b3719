using System.Globalization;
using FloraGen.Emission.Names;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

internal sealed class EnumPlanner(EmissionOptions options, TypeNames names)
{
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    public EnumPlan Plan(ApiEnum definition)
    {
        string name = names[definition.Id];
        MemberNames members = new(definition.Id, name, ["Unrecognized"]);
        ApiEnumValue[] values = [.. Distinct(definition)];
        int[] numbers = EnumMemberNumbers.Of(values, definition.IsNumeric);
        EnumMemberPlan[] plans = [.. values.Select((value, index) => new EnumMemberPlan(
            members.Take(value.Text, value.SuggestedName ?? SignedName.Of(value.Text)), value.Text, numbers[index], value.Description, value.Role))];
        _notices.AddRange(members.Notices);
        return new EnumPlan(options, name, definition.Description, definition.IsDeprecated, plans.ToEquatableArray())
        {
            IsNumeric = definition.IsNumeric,
            HasOwnNames = values.Any(static value => value.SuggestedName is not null),
        };
    }

    /// <summary>The values that differ on the wire. A number that is written in two ways is one, and what no long holds is none.</summary>
    private static IEnumerable<ApiEnumValue> Distinct(ApiEnum definition)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        foreach (ApiEnumValue value in definition.Values)
        {
            string? text = definition.IsNumeric ? WholeNumber(value.Text) : value.Text;
            if (text is not null && texts.Add(text))
            {
                yield return value with { Text = text };
            }
        }
    }

    private static string? WholeNumber(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && decimal.Truncate(number) == number
            && number is >= long.MinValue and <= long.MaxValue
                ? decimal.ToInt64(number).ToString(CultureInfo.InvariantCulture)
                : null;
}
