using System.Globalization;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Determinism;

/// <summary>The output is a function of the input, to the byte.</summary>
public class DeterminismTests
{
    private static readonly string s_expected = Output(RepositoryPath.FloraDocument, "/specs/flora.openapi.yaml");

    [Fact]
    public void TwoRunsGiveTheSameBytes() => Assert.Equal(s_expected, Output(RepositoryPath.FloraDocument, "/specs/flora.openapi.yaml"));

    [Fact]
    public void FolderDoesNotMatter()
        => Assert.Equal(s_expected, Output(RepositoryPath.FloraDocument, @"C:\other folder\flora.openapi.yaml"));

    [Fact]
    public void LineEndsDoNotMatter()
        => Assert.Equal(s_expected, Output(RepositoryPath.FloraDocument.Replace("\n", "\r\n", StringComparison.Ordinal), "/specs/flora.openapi.yaml"));

    [Fact]
    public void CultureDoesNotMatter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            Assert.Equal("1,5", $"{1.5}");
            Assert.Equal(s_expected, Output(RepositoryPath.FloraDocument, "/specs/flora.openapi.yaml"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Made by hand, for a machine need not have the data of any real one.</summary>
    private static CultureInfo OddCulture()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    [Fact]
    public void OutputHasOneKindOfLineEnd() => Assert.DoesNotContain('\r', s_expected);

    [Fact]
    public void OutputNamesNoFolder() => Assert.DoesNotContain("/specs/", s_expected, StringComparison.Ordinal);

    private static string Output(string document, string path)
    {
        GeneratorRun run = GeneratorRun.Of(document, path);
        return string.Join("\n\u241c\n", run.Result.GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText));
    }
}
