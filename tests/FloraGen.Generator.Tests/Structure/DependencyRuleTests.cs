using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FloraGen.Tests.Structure;

/// <summary>Data goes one way: text to model to C#. Kinds, such as formats, say what reading and emission need of each. What a folder may name is written down here and nowhere else.</summary>
public class DependencyRuleTests
{
    private static readonly string s_source = RepositoryPath.Of("src", "FloraGen.Generator");

    [Theory]
    [InlineData("Model", new[] { "FloraGen.Model" })]
    [InlineData("Diagnostics", new[] { "FloraGen.Model", "Microsoft.CodeAnalysis" })]
    [InlineData("Handles", new string[0])]
    [InlineData("Kinds", new[] { "FloraGen.Model", "FloraGen.Kinds", "FloraGen.Handles" })]
    [InlineData("Reading", new[] { "FloraGen.Model", "FloraGen.Kinds", "FloraGen.Diagnostics", "FloraGen.Reading", "NSwag", "NJsonSchema", "Newtonsoft", "YamlDotNet", "Microsoft.CodeAnalysis" })]
    [InlineData("Emission", new[] { "FloraGen.Model", "FloraGen.Kinds", "FloraGen.Emission", "FloraGen.Handles" })]
    public void FolderNamesOnlyWhatItMay(string folder, string[] allowed)
    {
        string[] wrong = [.. from file in Sources(folder)
                             from name in UsedNamespaces(file)
                             where !name.StartsWith("System", StringComparison.Ordinal)
                             where !allowed.Any(prefix => name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal))
                             select $"{Path.GetFileName(file)} uses {name}"];

        Assert.Empty(wrong);
    }

    /// <summary>A text in quotes names what a user's project may reference.</summary>
    [Fact]
    public void OnlyReadingSpeaksToNSwag()
    {
        string[] speakers = [.. Directory.EnumerateFiles(s_source, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Reading/", StringComparison.Ordinal))
            .Where(static file => Regex.IsMatch(File.ReadAllText(file), @"(?<!"")\b(NSwag|NJsonSchema)\."))];

        Assert.Empty(speakers);
    }

    [Fact]
    public void OnlyItsOwnFolderNamesAKind()
    {
        string kinds = Path.Combine(s_source, "Kinds");
        string[] names = [.. CSharpFiles(kinds).Where(static file => File.ReadAllText(file).Contains("override", StringComparison.Ordinal)).Select(static file => Path.GetFileNameWithoutExtension(file))];
        // Generated code names its own helpers by handles, some of them like the kind that they help.
        Regex name = new($@"(?<!(Needs|Statics)\.)\b({string.Join('|', names)})\b");
        string[] speakers = [.. CSharpFiles(s_source).Where(file => !file.StartsWith(kinds, StringComparison.Ordinal) && Path.GetFileName(file) is not ("Needs.cs" or "Statics.cs") && name.IsMatch(File.ReadAllText(file))).Select(static file => Path.GetFileName(file))];

        Assert.NotEmpty(names);
        Assert.Empty(speakers);
    }

    [Fact]
    public void ReadingUsesOnlyDescriptorsOfTheCompiler()
    {
        string[] users = [.. Sources("Reading").Where(static file => UsedNamespaces(file).Contains("Microsoft.CodeAnalysis")).Select(static file => Path.GetFileName(file)!)];

        Assert.Equal(["ReadingContext.cs"], users);
    }

    [Theory]
    [InlineData("FloraGen.Generator")]
    [InlineData("FloraGen.Analyzers")]
    [InlineData("FloraGen.CodeFixes", "FloraGen.Analyzers")]
    [InlineData("FloraGen.Runtime")]
    public void ShippedProjectReferencesNoOther(string project, params string[] allowed)
    {
        XDocument document = XDocument.Load(RepositoryPath.Of("src", project, project + ".csproj"));

        Assert.Equal(allowed, document.Descendants("ProjectReference").Select(static reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))));
    }

    [Fact]
    public void AnalyzersSpeakNoWorkspaces()
    {
        string[] speakers = [.. CSharpFiles(RepositoryPath.Of("src", "FloraGen.Analyzers"))
            .Where(static file => Regex.IsMatch(File.ReadAllText(file), @"Microsoft\.CodeAnalysis\.(CodeActions|CodeFixes|Editing|Formatting|Simplification)|\bWorkspace\b"))];

        Assert.Empty(speakers);
    }

    [Theory]
    [InlineData("FloraGen.Generator", "FloraGen")]
    [InlineData("FloraGen.Analyzers", "FloraGen.Analyzers")]
    [InlineData("FloraGen.CodeFixes", "FloraGen.CodeFixes")]
    public void FolderIsTheNamespace(string project, string root)
    {
        string source = RepositoryPath.Of("src", project);
        string[] wrong = [.. from file in CSharpFiles(source)
                             let folder = Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Replace('/', '.')
                             let expected = folder == "." ? root : root + "." + folder
                             where !File.ReadAllText(file).Contains($"namespace {expected};", StringComparison.Ordinal)
                             select file];

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> CSharpFiles(string folder)
        => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static file => !file.Contains("/obj/", StringComparison.Ordinal));

    private static IEnumerable<string> Sources(string folder)
        => Directory.EnumerateFiles(Path.Combine(s_source, folder), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> UsedNamespaces(string file)
        => Regex.Matches(File.ReadAllText(file), @"^using (?:static )?([\w.]+);", RegexOptions.Multiline).Select(static match => match.Groups[1].Value);
}
