using System.Text.RegularExpressions;
using FloraGen.Spec.Tests.Facts;

namespace FloraGen.Spec.Tests.Seed;

/// <summary>
/// Reads the seed's models. Indentation is lost in the seed; where an object ends follows from the number of fields in
/// its short form.
/// </summary>
internal sealed partial class SeedModelReader(IEnumerable<string> lines)
{
    private readonly Queue<string> _lines = new(lines);

    public IReadOnlyList<ModelFact> Read()
    {
        List<ModelFact> models = [];
        while (_lines.TryDequeue(out string? line))
        {
            Match heading = ObjectShape().Match(line);
            if (!heading.Success)
            {
                throw new InvalidDataException($"Expected a model, found '{line}'.");
            }

            string name = heading.Groups["name"].Value;
            models.Add(new(name, ReadFields(name, heading.Groups["fields"].Value)));
        }

        return models;
    }

    private IReadOnlyList<FieldFact> ReadFields(string owner, string abbreviation)
    {
        FieldFact[] fields = [.. Enumerable.Range(0, Abbreviation.CountOf(abbreviation)).Select(_ => ReadField(owner))];
        string found = Abbreviation.Of(fields.Select(field => field.Name));
        return found == abbreviation
            ? fields
            : throw new InvalidDataException($"{owner} is said to have {abbreviation}, but has {found}.");
    }

    private FieldFact ReadField(string owner)
    {
        string? line = _lines.Count == 0 ? null : _lines.Dequeue();
        Match field = FieldLine().Match(line ?? "");
        if (!field.Success)
        {
            throw new InvalidDataException($"Expected a field of {owner}, found {(line is null ? "the end" : $"'{line}'")}.");
        }

        string type = field.Groups["type"].Value;
        string? description = _lines.TryPeek(out string? next) && IsDescription(next) ? _lines.Dequeue() : null;
        string? format = _lines.TryPeek(out next) && FormatLine().Match(next) is { Success: true } given
            ? given.Groups["format"].Value
            : null;
        if (format is not null)
        {
            _lines.Dequeue();
        }

        SkipRepeatedValues(owner, type);
        Match shape = ObjectShape().Match(type);
        IReadOnlyList<FieldFact> members = shape.Success
            ? ReadFields(shape.Groups["name"].Value, shape.Groups["fields"].Value)
            : [];
        return new(owner, field.Groups["name"].Value, field.Groups["optional"].Success, type, format, description, null, members);
    }

    /// <summary>Below a union the seed lists its values once more. They have to be the same.</summary>
    private void SkipRepeatedValues(string owner, string type)
    {
        if (!_lines.TryPeek(out string? next) || next != "One of the following:")
        {
            return;
        }

        _lines.Dequeue();
        foreach (string value in type.Split(" | "))
        {
            if (!_lines.TryDequeue(out string? repeated) || repeated != value)
            {
                throw new InvalidDataException($"{owner} repeats the values of {type} with {repeated ?? "the end"}.");
            }
        }
    }

    private static bool IsDescription(string line)
        => !FieldLine().IsMatch(line) && !FormatLine().IsMatch(line) && !ObjectShape().IsMatch(line)
            && line != "One of the following:";

    [GeneratedRegex(@"^(?<name>[A-Z]\w*) \{ (?<fields>[^}]+) \}$")]
    private static partial Regex ObjectShape();

    [GeneratedRegex(@"^(?<name>[a-z_]+)(?<optional>\?)?: (?<type>.+)$")]
    private static partial Regex FieldLine();

    [GeneratedRegex("^format(?<format>[a-z-]+)$")]
    private static partial Regex FormatLine();
}
