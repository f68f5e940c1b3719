using System.Text.RegularExpressions;

namespace FloraGen.Docs.Tests;

/// <summary>Diagnostic ids, wherever they are listed.</summary>
internal static partial class RuleIds
{
    /// <summary>The ids that the generator can report.</summary>
    public static string[] OfSpecifications { get; } = In(RepositoryFiles.Of("src", "FloraGen.Generator", "Diagnostics", "SpecificationDiagnostics.cs"), Quoted());

    /// <summary>The ids that the analyzers can report.</summary>
    public static string[] OfUsage { get; } = [.. UsageCheck.Descriptors.Select(static descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The ids of what takes warnings of the compiler away.</summary>
    public static string[] OfSuppressors { get; } = [.. UsageCheck.Suppressions.Select(static suppression => suppression.Id).Distinct().Order(StringComparer.Ordinal)];

    public static string[] All { get; } = [.. OfSpecifications, .. OfUsage, .. OfSuppressors];

    /// <summary>The ids that a pattern finds in a file, in order.</summary>
    public static string[] In(string path, Regex pattern)
        => [.. pattern.Matches(File.ReadAllText(path)).Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("\"(FLORA[0-9]{4})\"")]
    private static partial Regex Quoted();
}
