using FloraGen.Spec.Tests.Facts;

namespace FloraGen.Spec.Tests.Seed;

/// <summary>The seed document, read.</summary>
internal sealed record SeedDocument(
    string Resource,
    string Description,
    IReadOnlyList<OperationFact> Operations,
    IReadOnlyList<ModelFact> Models)
{
    private const string ModelsHeading = "ModelsExpand Collapse";

    public static SeedDocument Load() => Parse(File.ReadAllText(RepositoryFiles.Seed));

    /// <exception cref="InvalidDataException">A line is not what its location asks for: nothing is skipped over.</exception>
    public static SeedDocument Parse(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        int models = Array.IndexOf(lines, ModelsHeading);
        int firstSignature = Array.FindIndex(lines, line => line.StartsWith("client.", StringComparison.Ordinal));
        if (models < 0 || firstSignature < 3 || firstSignature > models)
        {
            throw new InvalidDataException($"Expected a resource, its operations and the heading '{ModelsHeading}'.");
        }

        // Above the first signature: the resource, its description, and the operation's title.
        int firstTitle = firstSignature - 1;
        return new(
            lines[firstTitle - 2],
            lines[firstTitle - 1],
            SeedOperationReader.Read(lines[firstTitle..models]),
            new SeedModelReader(lines[(models + 1)..]).Read());
    }
}
