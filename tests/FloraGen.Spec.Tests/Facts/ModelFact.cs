namespace FloraGen.Spec.Tests.Facts;

/// <summary>A model and its fields, in the order of the document.</summary>
internal sealed record ModelFact(string Name, IReadOnlyList<FieldFact> Fields)
{
    public IEnumerable<(string Path, FieldFact Field)> AllFields => Fields.SelectMany(each => each.Flatten(Name));

    public IEnumerable<string> ToLines()
        => [$"{Name} {{ {Abbreviation.Of(Fields.Select(field => field.Name))} }}", .. AllFields.Select(each => each.Field.ToLine(each.Path))];
}
