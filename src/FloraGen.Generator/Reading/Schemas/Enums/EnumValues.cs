using System.Globalization;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Enums;

/// <summary>
/// The values that a schema allows, where it lists them: by <c>enum</c>, <c>const</c>, or cases that are constants. One value that
/// stands where it is used is 3.0's way to say <c>const</c>; one that is shared under a name is a list that will grow.
/// </summary>
internal sealed record EnumValues(IReadOnlyList<EnumEntry> Entries, bool AllowsNull, bool IsConstant, SpecElement Location)
{
    private bool AreTexts => Entries.All(static entry => entry.Kind == SpecScalarKind.String);

    private bool AreNumbers => Entries.All(static entry => entry.Kind == SpecScalarKind.Number);

    private bool AreWholeNumbers => Entries.All(static entry => entry.Kind == SpecScalarKind.Number
        && long.TryParse(entry.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private bool AreTruths => Entries.All(static entry => entry.Kind == SpecScalarKind.Boolean);

    /// <summary>Texts make an enum, and so do whole numbers with names; a <c>const</c> is a fixed value and no choice.</summary>
    public bool IsEnum => !IsConstant && (AreTexts || IsNumericEnum);

    public bool IsNumericEnum => AreWholeNumbers && Entries.All(static entry => !string.IsNullOrWhiteSpace(entry.Name));

    /// <summary>Values of several types.</summary>
    public bool IsUnion => !AreTexts && !AreNumbers && !AreTruths;

    /// <summary>The JSON type of values that make no enum.</summary>
    public string TypeName => AreTexts ? "string" : AreWholeNumbers ? "integer" : AreNumbers ? "number" : "boolean";

    /// <summary>Null where a schema does not list its values, or some of them are lists or objects.</summary>
    public static EnumValues? Of(MergedSchema merged) => merged.Values;

    /// <summary>The same, worked out anew.</summary>
    public static EnumValues? Read(MergedSchema merged)
    {
        if (merged.Find("const") is { Node: SpecScalar { Kind: not SpecScalarKind.Null } constant } fixedValue)
        {
            return new EnumValues([new EnumEntry(constant.Text, KindOf(constant, merged), null, null)], false, IsConstant: true, fixedValue.Parent!);
        }

        return OfList(merged) ?? OfConstantCases(merged);
    }

    private static EnumValues? OfList(MergedSchema merged)
    {
        if (merged.Find("enum") is not { Node: SpecSequence { Items.Count: > 0 } list } location
            || !list.Items.TrueForAll(static item => item is SpecScalar))
        {
            return null;
        }

        SpecScalar[] values = [.. list.Items.Cast<SpecScalar>()];
        SpecElement owner = location.Parent!;
        EnumNames names = EnumNames.Of(owner);
        List<EnumEntry> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int index = 0; index < values.Length; index++)
        {
            bool isNull = values[index].Kind == SpecScalarKind.Null;
            if (!isNull && seen.Add(values[index].Text))
            {
                (string? name, string? description) = names.At(index, values[index].Text);
                entries.Add(new EnumEntry(values[index].Text, KindOf(values[index], merged), name, description));
            }
        }

        bool allowsNull = values.Any(static value => value.Kind == SpecScalarKind.Null);
        bool isConstant = entries is [{ Name: null }] && !allowsNull && !SchemaNullability.AllowsNull(merged.Head) && !SharedSchemas.Holds(owner) && !owner.Has("x-floragen-failure");
        return entries.Count == 0 ? null : new EnumValues(entries, allowsNull, isConstant, owner);
    }

    /// <summary><c>oneOf: [{ const: 1, title: Text }, …]</c>: how 3.1 gives names to values.</summary>
    private static EnumValues? OfConstantCases(MergedSchema merged)
    {
        if (merged.Cases.FirstOrDefault() is not { Real.Count: > 0 } cases || merged.HasProperties)
        {
            return null;
        }

        List<EnumEntry> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (SpecElement item in cases.Real)
        {
            SpecNode? value = item.Mapping!["const"] ?? (item.Mapping["enum"] is SpecSequence { Items: [{ } only] } ? only : null);
            if (value is not SpecScalar { Kind: not SpecScalarKind.Null } scalar || item.Has("$ref"))
            {
                return null;
            }

            if (seen.Add(scalar.Text))
            {
                entries.Add(new EnumEntry(scalar.Text, KindOf(scalar, merged), item.Text("title") ?? item.Text("x-enum-varname"), item.Text("description")));
            }
        }

        return new EnumValues(entries, cases.AllowsNull, IsConstant: false, cases.Owner);
    }

    /// <summary>What a schema calls a string is one, even where the text forgot the quotes; and a number in quotes is a number there.</summary>
    private static SpecScalarKind KindOf(SpecScalar value, MergedSchema merged) => merged.Types switch
    {
        ["string"] => SpecScalarKind.String,
        ["integer"] or ["number"] when double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => SpecScalarKind.Number,
        _ => value.Kind,
    };
}
