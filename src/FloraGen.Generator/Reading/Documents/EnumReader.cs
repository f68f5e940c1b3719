using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;
using NJsonSchema;

namespace FloraGen.Reading.Documents;

/// <summary>Unions of texts, and which of their values mean failure.</summary>
internal sealed class EnumReader(ReadingContext context)
{
    private const string FailureKey = "x-floragen-failure";

    private readonly HashSet<string> _failureTexts = new(context.Options.FailureStatuses, StringComparer.OrdinalIgnoreCase);

    /// <summary>An enum of texts. One that a <c>const</c> stands for is a fixed text, and no union.</summary>
    public static bool IsTextUnion(JsonSchema schema)
        => schema.Enumeration.Any(static value => value is string)
            && schema.Enumeration.All(static value => value is string or null)
            && schema.Type is JsonObjectType.String or JsonObjectType.None;

    public ApiEnum Read(JsonSchema schema, ShapeSpot spot)
    {
        SpecMapping? source = context.Source(spot.Pointer);
        string[] texts = [.. schema.Enumeration.OfType<string>().Distinct(StringComparer.Ordinal)];
        Func<string, ApiStatusRole> roleOf = RolesOf(texts, source, spot);
        string?[] names = Texts(source, texts.Length, "x-enum-varnames", "x-enumNames");
        string?[] descriptions = Texts(source, texts.Length, "x-enum-descriptions", "x-enumDescriptions");
        return new ApiEnum
        {
            Name = spot.Name(context),
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Values = texts
                .Select((text, index) => new ApiEnumValue(text, roleOf(text), names[index], descriptions[index]))
                .ToEquatableArray(),
        };
    }

    private Func<string, ApiStatusRole> RolesOf(string[] texts, SpecMapping? source, ShapeSpot spot)
    {
        HashSet<string> failures = Failures(texts, source, spot);
        bool isStatus = failures.Count > 0;
        return text => failures.Contains(text) ? ApiStatusRole.Failure
            : isStatus && StatusWords.IsPending(text) ? ApiStatusRole.Pending
            : ApiStatusRole.Ordinary;
    }

    private HashSet<string> Failures(string[] texts, SpecMapping? source, ShapeSpot spot)
    {
        if (source?[FailureKey] is { } node)
        {
            return DeclaredFailures(texts, node);
        }

        HashSet<string> failures = new(StringComparer.Ordinal);
        if (!spot.Candidates.Any(StatusWords.NamesStatus))
        {
            return failures;
        }

        foreach (string text in texts.Where(_failureTexts.Contains))
        {
            _ = failures.Add(text);
            context.Report(SpecificationDiagnostics.FailureInferred, spot.Pointer, text, spot.Candidates[0]);
        }

        return failures;
    }

    private HashSet<string> DeclaredFailures(string[] texts, SpecNode node)
    {
        IEnumerable<SpecNode> items = node is SpecSequence sequence ? sequence.Items : [node];
        HashSet<string> failures = new(StringComparer.Ordinal);
        foreach (SpecScalar item in items.OfType<SpecScalar>())
        {
            if (texts.Contains(item.Text))
            {
                _ = failures.Add(item.Text);
            }
            else
            {
                context.Report(SpecificationDiagnostics.WrongExtension, item, FailureKey, $"'{item.Text}' is not a value of this enum");
            }
        }

        return failures;
    }

    private static string?[] Texts(SpecMapping? source, int count, params string[] keys)
    {
        SpecSequence? list = keys.Select(key => source?[key]).OfType<SpecSequence>().FirstOrDefault();
        return [.. Enumerable.Range(0, count).Select(index => list is not null && index < list.Items.Count ? (list.Items[index] as SpecScalar)?.Text : null)];
    }
}
