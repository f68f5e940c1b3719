using FloraGen.Reading.Names;

namespace FloraGen.Tests.Reading;

public class EndpointNameTests
{
    [Theory]
    [InlineData("TestsArchive", "Archive")]
    [InlineData("PlanTestsArchive", "Archive")]
    [InlineData("BigPlanTestsCasesReport", "Cases Report")]
    [InlineData("TestsCasesReport", "Cases Report")]
    [InlineData("PlanTestsRuns", "PlanTestsRuns")]
    [InlineData("BigTestsRunsArchive", "BigTestsRunsArchive")]
    public void NamespaceEndsBehindATagThatIsNoPartOfALongerOne(string name, string said)
        => Assert.Equal(said, EndpointName.Of(name, ["Tests"], [["Tests"], ["Cases", "Report"], ["Tests", "Runs"]]));
}
