using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;
using FloraGen.Reading.Waiting;

namespace FloraGen.Reading.Schemas.Enums;

/// <summary>Unions of texts and of named numbers, and which of their values mean failure.</summary>
internal sealed class EnumReader(ReadingContext context)
{
    private const string FailureKey = "x-floragen-failure";

    private readonly HashSet<string> _failureTexts = new(context.Options.FailureStatuses, StringComparer.OrdinalIgnoreCase);

    public ApiEnum Read(MergedSchema merged, EnumValues values, ApiName name)
    {
        Func<string, ApiStatusRole> roleOf = RolesOf(values, merged, name);
        return new ApiEnum
        {
            Name = name,
            Description = merged.Text("description"),
            IsDeprecated = merged.Head.IsTrue("deprecated"),
            IsNumeric = values.IsNumericEnum,
            Values = values.Entries
                .Select(entry => new ApiEnumValue(entry.Text, roleOf(entry.Text), entry.Name, entry.Description))
                .ToEquatableArray(),
        };
    }

    private Func<string, ApiStatusRole> RolesOf(EnumValues values, MergedSchema merged, ApiName name)
    {
        HashSet<string> failures = Failures(values, merged, name);
        bool isStatus = failures.Count > 0;
        return text => failures.Contains(text) ? ApiStatusRole.Failure
            : isStatus && StatusWords.IsPending(text) ? ApiStatusRole.Pending
            : ApiStatusRole.Ordinary;
    }

    private HashSet<string> Failures(EnumValues values, MergedSchema merged, ApiName name)
    {
        if (merged.Find(FailureKey) is { } declared)
        {
            return DeclaredFailures(values, declared);
        }

        HashSet<string> failures = new(StringComparer.Ordinal);
        if (values.IsNumericEnum || !name.Candidates.Any(StatusWords.NamesStatus))
        {
            return failures;
        }

        foreach (string text in values.Entries.Select(static entry => entry.Text).Where(_failureTexts.Contains))
        {
            _ = failures.Add(text);
            context.Report(SpecificationDiagnostics.FailureInferred, values.Location, text, name.Candidates[0]);
        }

        return failures;
    }

    private HashSet<string> DeclaredFailures(EnumValues values, SpecElement declared)
    {
        IEnumerable<SpecNode> items = declared.Node is SpecSequence sequence ? sequence.Items : [declared.Node];
        HashSet<string> failures = new(StringComparer.Ordinal);
        foreach (SpecScalar item in items.OfType<SpecScalar>())
        {
            if (values.Entries.Any(entry => entry.Text == item.Text))
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
}
