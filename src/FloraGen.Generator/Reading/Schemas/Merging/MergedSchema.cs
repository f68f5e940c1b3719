using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Unions;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Merging;

/// <summary>
/// What a schema comes to when its references and every part of its <c>allOf</c> are put together. Of what several parts say,
/// the outermost one holds.
/// </summary>
/// <param name="head">The schema itself.</param>
/// <param name="parts">All that it is made of: what it builds on first, the schema itself last.</param>
/// <param name="inherited">Parts whose own cases do not count, because this schema is one of those cases.</param>
internal sealed class MergedSchema(SpecElement head, IReadOnlyList<SpecElement> parts, IReadOnlyCollection<SpecElement> inherited)
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "object", "array", "file"];

    private IReadOnlyList<string>? _types;
    private IReadOnlyList<KeyValuePair<string, List<SpecElement>>>? _properties;
    private IReadOnlyList<SchemaCases>? _cases;
    private EnumValues? _values;
    private bool _hasValues;

    public SpecElement Head { get; } = head;

    public IReadOnlyList<SpecElement> Parts { get; } = parts;

    public IReadOnlyCollection<SpecElement> Inherited { get; } = inherited;

    /// <summary>A keyword's value in the outermost part that has it.</summary>
    public SpecElement? Find(string keyword)
    {
        for (int index = Parts.Count - 1; index >= 0; index--)
        {
            if (Parts[index][keyword] is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public string? Text(string keyword) => (Find(keyword)?.Node as SpecScalar)?.Text;

    public bool IsTrue(string keyword) => Parts.Any(part => part.IsTrue(keyword));

    /// <summary>Whether null is one of the values: by the schema's own word, else where all that it is made of agrees.</summary>
    public bool AllowsNull => SchemaNullability.AllowsNull(Head)
        || (Parts.Count > 1 && !Head.Has("type") && Parts.Take(Parts.Count - 1).All(SchemaNullability.AllowsNull));

    /// <summary>The types of JSON that are left when every part has its say; empty where none says any.</summary>
    public IReadOnlyList<string> Types => _types ??= CommonTypes();

    /// <summary>The members and where each is described, in the order of the text.</summary>
    public IReadOnlyList<KeyValuePair<string, List<SpecElement>>> Properties => _properties ??= AllProperties();

    /// <summary>The values that it lists; null where it lists none.</summary>
    public EnumValues? Values
    {
        get
        {
            if (!_hasValues)
            {
                _values = EnumValues.Read(this);
                _hasValues = true;
            }

            return _values;
        }
    }

    public bool HasProperties => Parts.Any(static part => part.Mapping?["properties"] is SpecMapping { Entries.Count: > 0 });

    public HashSet<string> Required => new(
        Parts.SelectMany(static part => part["required"]?.Items ?? []).Select(static item => (item.Node as SpecScalar)?.Text).OfType<string>(),
        StringComparer.Ordinal);

    /// <summary>The lists of alternatives in it that say more than what is required.</summary>
    public IReadOnlyList<SchemaCases> Cases => _cases ??= AllCases();

    private IReadOnlyList<string> CommonTypes()
    {
        IReadOnlyList<string> types = [];
        foreach (SpecElement part in Parts)
        {
            string[] own = TypesOf(part.Mapping?["type"]);
            if (own.Length > 0)
            {
                string[] both = types.Count == 0 ? own : [.. own.Where(type => types.Contains(type) || (type == "integer" && types.Contains("number")))];
                types = both.Length > 0 ? both : own;
            }
        }

        return types;
    }

    private IReadOnlyList<KeyValuePair<string, List<SpecElement>>> AllProperties()
    {
        List<KeyValuePair<string, List<SpecElement>>> properties = [];
        Dictionary<string, List<SpecElement>> known = new(StringComparer.Ordinal);
        foreach (SpecElement property in Parts.SelectMany(static part => part["properties"]?.Members ?? []))
        {
            if (!known.TryGetValue(property.Key, out List<SpecElement>? definitions))
            {
                known[property.Key] = definitions = [];
                properties.Add(new(property.Key, definitions));
            }

            definitions.Add(property);
        }

        return properties;
    }

    private IReadOnlyList<SchemaCases> AllCases()
    {
        List<SchemaCases>? cases = null;
        foreach (SpecElement part in Parts)
        {
            if (!Inherited.Contains(part))
            {
                Add(SchemaCases.Of(part, "oneOf"));
                Add(SchemaCases.Of(part, "anyOf"));
            }
        }

        return cases ?? (IReadOnlyList<SchemaCases>)[];

        void Add(SchemaCases? found)
        {
            if (found is not null)
            {
                (cases ??= []).Add(found);
            }
        }
    }

    private static string[] TypesOf(SpecNode? type) => type switch
    {
        SpecScalar scalar => s_types.Contains(scalar.Text) ? [scalar.Text] : [],
        SpecSequence sequence => [.. sequence.Items.OfType<SpecScalar>().Select(static item => item.Text).Where(s_types.Contains).Distinct(StringComparer.Ordinal)],
        _ => [],
    };
}
