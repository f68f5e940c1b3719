using System.Text.RegularExpressions;
using FloraGen.Testing.Running;

namespace FloraGen.Servers.Tests;

/// <summary>The section <c>Servers</c> of docs/interoperability.md. What each stack understands is held by the stack's own tests.</summary>
public sealed partial class ServerPageTests
{
    private static readonly string s_sources = string.Join('\n', Directory
        .EnumerateDirectories(Path.Combine(RepositorySources.Root, "tests"), "FloraGen.Servers*Tests")
        .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
        .Select(File.ReadAllText));

    [Fact]
    public void PageHasARowForEachStackAndNoOther()
        => Assert.Equal(
            StackName().Matches(s_sources).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal),
            ServerPage.Counts.Select(static row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void EachLineIsOneOfATestedServer()
        => Assert.All(ServerPage.Lines, static line => Assert.Contains(line, s_sources, StringComparison.Ordinal));

    [Fact]
    public void EachRowNamesStacksThatAreTested()
        => Assert.All(ServerPage.Faults, static row => Assert.All(row[0].Split(", "), static stack => Assert.Contains(
            ServerPage.Counts,
            count => stack == "all" || count[0].StartsWith(stack, StringComparison.Ordinal))));

    [Fact]
    public void PageHasLinesAtAll() => Assert.True(ServerPage.Lines.Count() > 15);

    [GeneratedRegex("override string Name => \"([^\"]+)\"")]
    private static partial Regex StackName();
}
