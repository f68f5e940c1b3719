using System.Text.Json.Nodes;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Makes values of schemas, of their examples where these fit. The same schema gives the same value.</summary>
/// <param name="isWhole">Whether members are given that may be left out.</param>
/// <param name="isPlain">Whether texts have nothing but letters and digits wherever the schema leaves the choice: for headers and cookies, which have no escapes.</param>
internal sealed class SampleMaker(bool isWhole, bool isPlain = false)
{
    private const int MaxDepth = 24;
    private const int MaxOptionalDepth = 5;
    private const int MaxCases = 12;
    private const int MaxNodes = 600;
    private const string FileText = "tulip";

    private readonly List<SpecNode> _open = [];
    private int _nodes;

    /// <returns>Whether there is a value: some schemas have none.</returns>
    public bool TryMake(SchemaView schema, out JsonNode? value, int depth = 0, int variant = 0)
    {
        value = null;
        if (depth > MaxDepth || _nodes++ > 20 * MaxNodes)
        {
            return false;
        }

        if (schema.Choices.FirstOrDefault() is { } choice)
        {
            return TryCases(schema, choice, out value, depth, variant);
        }

        foreach (SpecElement constant in schema.Values("const").Take(1))
        {
            value = SpecJson.Of(constant.Node);
            return SchemaFit.Fits(schema, value);
        }

        if (schema.Values("enum").FirstOrDefault() is { } values)
        {
            JsonNode?[] fitting = [.. values.Items.Select(static item => SpecJson.Of(item.Node)).Where(item => item is not null && SchemaFit.Fits(schema, item))];
            value = fitting.Length == 0 ? null : fitting[variant % fitting.Length];
            return fitting.Length > 0;
        }

        foreach (string type in schema.Types.DefaultIfEmpty("string").Order(Comparer<string>.Create(static (left, right) => (left == "null").CompareTo(right == "null"))))
        {
            if (TryType(schema, type, out value, depth, variant))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryCases(SchemaView schema, SchemaChoice choice, out JsonNode? value, int depth, int variant)
    {
        foreach (SpecElement item in choice.Cases.Take(MaxCases))
        {
            if (TryMake(schema.Choose(choice, item), out value, depth + 1, variant) && value is not null && SchemaFit.Fits(schema, value))
            {
                return true;
            }
        }

        // Cases that overlap have no value that fits one alone. A client sends such values all the same.
        foreach (SpecElement item in choice.IsOneOf ? choice.Cases.Take(MaxCases) : [])
        {
            if (TryMake(schema.Choose(choice, item), out value, depth + 1, variant) && value is not null && SchemaFit.Fits(SchemaView.Of(schema.Tree, item), value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private bool TryType(SchemaView schema, string type, out JsonNode? value, int depth, int variant)
    {
        value = null;
        switch (type)
        {
            case "object":
                return TryObject(schema, out value, depth, variant);
            case "array":
                return TryArray(schema, out value, depth, variant);
            case "integer" or "number":
                return First(schema, Examples(schema, variant).Concat(schema.Parts.OrderBy(static part => part.Has("minimum") ? 0 : 1).SelectMany(part => NumberRange.Of(part).Candidates(variant)).Select(static number => (JsonNode?)JsonValue.Create(number))), out value);
            case "boolean":
                value = JsonValue.Create(variant % 2 == 0);
                return true;
            case "file":
                value = JsonValue.Create(FileText);
                return true;
            case "null":
                return true;
            case not "string":
                return false;
            default:
                return First(schema, Examples(schema, variant).Where(IsUsable).Concat(Texts(schema, variant).Select(static text => (JsonNode?)JsonValue.Create(text))), out value);
        }
    }

    private bool IsUsable(JsonNode? example)
        => !isPlain || (SchemaFit.KindOf(example) == "string" && example!.GetValue<string>().All(static sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or ':') && example.GetValue<string>().Length > 0);

    private static bool First(SchemaView schema, IEnumerable<JsonNode?> candidates, out JsonNode? value)
    {
        foreach (JsonNode? candidate in candidates)
        {
            if (candidate is not null && SchemaFit.Fits(schema, candidate))
            {
                value = candidate;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>What the document shows; only the first value of a list is one of its examples.</summary>
    private static IEnumerable<JsonNode?> Examples(SchemaView schema, int variant)
    {
        IEnumerable<SpecElement> shown = schema.Values("example").Concat(schema.Values("examples").SelectMany(static list => list.Items)).Concat(schema.Values("default"));
        return shown.Skip(variant).Where(static element => element.Node is SpecScalar).Select(static element => SpecJson.Of(element.Node));
    }

    private static IEnumerable<string> Texts(SchemaView schema, int variant)
    {
        foreach (SpecElement part in schema.Parts)
        {
            if (part.Text("pattern") is { } pattern)
            {
                yield return PatternText.Of(pattern, variant);
                yield return PatternText.Of(pattern, variant + 1);
            }

            if (TextFormat.Sample(TextFormat.FormatOf(part), variant) is { } sample)
            {
                yield return sample;
            }
        }

        string text = variant == 0 ? "tulip" : $"tulip{variant}";
        yield return text;
        decimal least = schema.Values("minLength").Select(SchemaFit.NumberOf).Max() ?? 0;
        decimal most = schema.Values("maxLength").Select(SchemaFit.NumberOf).Min() ?? 10_000;
        yield return text.PadRight((int)Math.Clamp(least, 0, 10_000), 'x');
        yield return text[^(int)Math.Clamp(most, 0, text.Length)..];
        yield return ((char)('a' + (variant % 26))).ToString();
        yield return new string('1', (int)Math.Clamp(least, 1, 10_000));
    }

    private bool TryArray(SchemaView schema, out JsonNode? value, int depth, int variant)
    {
        JsonArray items = [];
        value = items;
        int least = (int)Math.Min(schema.Values("minItems").Select(SchemaFit.NumberOf).Max() ?? 0, 50);
        int most = (int)Math.Min(schema.Values("maxItems").Select(SchemaFit.NumberOf).Min() ?? 50, 50);
        int count = Math.Max(least, Math.Min(most, depth > MaxOptionalDepth || _nodes > MaxNodes ? least : depth <= 1 ? 2 : 1));
        SchemaView? item = schema.Child("items");
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int index = 0; items.Count < count && index < count + 8; index++)
        {
            if (item is null)
            {
                items.Add(JsonValue.Create($"tulip{index}"));
            }
            else if (!Enter(schema, item, items.Count >= least, out int entered))
            {
                break;
            }
            else
            {
                bool isMade = TryMake(item, out JsonNode? one, depth + 1, variant + index);
                Leave(entered);
                if (!isMade)
                {
                    break;
                }

                if (!schema.IsTrue("uniqueItems") || seen.Add(one?.ToJsonString() ?? "null"))
                {
                    items.Add(one);
                }
            }
        }

        return items.Count >= least;
    }

    private bool TryObject(SchemaView schema, out JsonNode? value, int depth, int variant)
    {
        JsonObject members = [];
        value = members;
        IReadOnlyList<string> required = schema.Required;
        foreach (string name in required.Concat(schema.PropertyNames).Distinct())
        {
            SchemaView? property = schema.Property(name);
            bool isOptional = !required.Contains(name) && property?.HasOneValue != true;
            if ((isOptional && (!isWhole || depth > MaxOptionalDepth || _nodes > MaxNodes)) || property?.IsTrue("readOnly") == true || (isOptional && property?.IsTrue("deprecated") == true))
            {
                continue;
            }

            // Where a schema's name is no value of the discriminator, the discriminator's own values tell.
            if (schema.MarkOf(name) is { } mark && (property is null || SchemaFit.Fits(property, JsonValue.Create(mark))))
            {
                members[name] = JsonValue.Create(mark);
            }
            else if (property is null)
            {
                members[name] = JsonValue.Create("tulip");
            }
            else if (Enter(schema, property, isOptional, out int entered))
            {
                bool isMade = TryMake(property, out JsonNode? member, depth + 1, variant);
                Leave(entered);
                if (isMade)
                {
                    members[name] = member;
                }
                else if (!isOptional)
                {
                    return false;
                }
            }
        }

        return AddEntries(schema, members, depth);
    }

    /// <summary>Members that have no names of their own.</summary>
    private bool AddEntries(SchemaView schema, JsonObject members, int depth)
    {
        int least = (int)Math.Min(schema.Values("minProperties").Select(SchemaFit.NumberOf).Max() ?? 0, 50);
        SchemaView? entry = schema.Child("additionalProperties");
        int count = entry is not null && isWhole && depth <= MaxOptionalDepth && schema.PropertyNames.Count == 0 ? Math.Max(least, 1) : least;
        for (int index = 0; members.Count < count && index < count; index++)
        {
            JsonNode? made = JsonValue.Create("tulip");
            if (entry is not null && !TryMake(entry, out made, depth + 1, index))
            {
                break;
            }

            members[$"entry{index}"] = made;
        }

        // Where names are all optional and some have to be there, the first ones are.
        foreach (string name in schema.PropertyNames.Where(name => members.Count < least && !members.ContainsKey(name)))
        {
            if (schema.Property(name) is { } property && !property.IsTrue("readOnly") && TryMake(property, out JsonNode? member, depth + 1))
            {
                members[name] = member;
            }
        }

        return members.Count >= least;
    }

    /// <summary>An optional value ends a circle of schemas.</summary>
    private bool Enter(SchemaView owner, SchemaView inner, bool isOptional, out int entered)
    {
        entered = 0;
        if (isOptional && inner.Parts.Any(part => _open.Contains(part.Node) || owner.Parts.Any(own => ReferenceEquals(own.Node, part.Node))))
        {
            return false;
        }

        _open.AddRange(inner.Parts.Select(static part => part.Node));
        entered = inner.Parts.Count;
        return true;
    }

    private void Leave(int entered) => _open.RemoveRange(_open.Count - entered, entered);
}
