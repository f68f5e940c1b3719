using System.Text.RegularExpressions;

namespace RuntimeTests.Sources;

/// <summary>The runtime becomes a part of other people's projects as source: what keeps it from disturbing them.</summary>
public class RuntimeSourceTests
{
    /// <summary>The clock that all of it reads, where .NET has none.</summary>
    private const string Clock = "Polyfills/Clock/TimeProvider.cs";

    /// <summary>Folders that a project gets which references Microsoft.Extensions.</summary>
    private static readonly string[] s_extensionFolders = ["Logging/", "DependencyInjection/", "Configuration/"];

    /// <summary>The folder that a project gets which references what describes APIs. Its code runs once, when a document is made.</summary>
    private const string SchemasFolder = "Schemas/";

    private static readonly string s_folder = Path.Combine(Repository(), "src", "FloraGen.Runtime");

    public static TheoryData<string> Files { get; } = [.. Directory.EnumerateFiles(s_folder, "*.cs", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(s_folder, file).Replace('\\', '/'))
        .Where(static file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void NamespaceComesFirstAndIsOneOfThree(string file)
    {
        string expected = file.StartsWith("Annotations/", StringComparison.Ordinal) ? "namespace FloraGen;"
            : file.StartsWith("Polyfills/System/", StringComparison.Ordinal) ? "^namespace System[.\\w]*;"
            : "^namespace FloraGen\\.Runtime(\\.Internal)?;";

        Assert.Matches(expected.TrimStart('^'), Text(file).Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void UsingsNameSystemOnlyAndExtensionsWhereAProjectHasThem(string file)
    {
        string allowed = s_extensionFolders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)) ? @"^(System|Microsoft\.Extensions)\b"
            : file.StartsWith(SchemasFolder, StringComparison.Ordinal) ? @"^(System|Microsoft\.(OpenApi|AspNetCore\.OpenApi|Extensions\.DependencyInjection))\b"
            : @"^System\b";

        Assert.All(
            Regex.Matches(Text(file), @"^using (?!global::)([\w.]+);", RegexOptions.Multiline),
            match => Assert.Matches(allowed, match.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NothingReadsAClockOfItsOwnOrReflectsOrQueries(string file)
        => Assert.DoesNotMatch((file == Clock ? "" : @"DateTime(Offset)?\.(Utc)?Now|") + (file.StartsWith(SchemasFolder, StringComparison.Ordinal) ? "" : @"System\.Linq|") + @"System\.Reflection|\bTask\.Run\b|Thread\.Sleep|\.Result\b\s*;", Text(file));

    /// <summary>A user's namespace may be called Acme.System: only names behind a using are safe there.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void CodeNamesNoNamespaceOfSystem(string file)
    {
        string code = string.Join('\n', Text(file).Split('\n').Where(static line => !line.StartsWith("using", StringComparison.Ordinal) && !line.StartsWith("namespace", StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

        Assert.DoesNotMatch(@"(?<!global::)(?<![\w.""])(System|Microsoft)\.[A-Z]", code);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void FileIsNamedAfterTheTypeInIt(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file).Split('{', '.')[0];

        Assert.Matches($@"\b(class|struct|record|interface|enum|delegate [\w<> ?]+) {Regex.Escape(name)}\b", Text(file));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(s_folder, file)).ReplaceLineEndings("\n");

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FloraGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
