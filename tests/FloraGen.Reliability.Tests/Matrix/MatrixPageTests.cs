using System.Globalization;
using Reliability.Faults;
using Reliability.Mutations;

namespace Reliability.Matrix;

/// <summary>The docs say what the tests check. <c>FLORAGEN_WRITE_DOCS=1</c> writes the matrix into them.</summary>
public sealed class MatrixPageTests
{
    [Fact]
    public async Task MatrixOfTheDocsIsTheOneThatIsRun()
    {
        string page = (await File.ReadAllTextAsync(MatrixPage.Path)).ReplaceLineEndings("\n");
        int start = page.IndexOf(MatrixPage.Start, StringComparison.Ordinal);
        int end = page.IndexOf(MatrixPage.End, StringComparison.Ordinal) + MatrixPage.End.Length;
        Assert.InRange(start, 0, end);
        string matrix = MatrixPage.Render();
        if (Environment.GetEnvironmentVariable("FLORAGEN_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(MatrixPage.Path, page[..start] + matrix + page[end..]);
            return;
        }

        Assert.Equal(matrix, page[start..end]);
    }

    [Fact]
    public async Task NumberOfMutationsIsTheOneThatIsRun()
        => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{MutationTests.UsualCount * MutatedBody.All.Count:N0} in all"),
            await File.ReadAllTextAsync(MatrixPage.Path),
            StringComparison.Ordinal);

    [Fact]
    public void EveryFaultHasARowAndEveryRowHasFaults()
    {
        Assert.Equal(Promises.Families.Order(), FaultList.All.Select(static fault => fault.Family).Distinct().Order());
        Assert.Equal(Promises.Calls, CallKinds.All.Select(static call => call.Name));
        Assert.Equal(FaultList.All.Count, FaultList.All.Select(static fault => fault.Name).Distinct().Count());
    }
}
