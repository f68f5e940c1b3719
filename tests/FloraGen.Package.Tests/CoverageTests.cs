using System.Globalization;
using System.Xml.Linq;
using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

/// <summary>What coverage tools count.</summary>
[Collection(PackageCollection.Name)]
public sealed class CoverageTests(PackageFixture fixture)
{
    [Fact]
    public async Task OnlyTheUsersOwnLinesCount()
    {
        ConsumerBuild build = await fixture.Consumers;
        ProcessOutput run = await build.DotNetAsync(
            GoodConsumers.LibraryTests, "test", "--no-build", "--collect", "XPlat Code Coverage", "--results-directory", "results", "-nodeReuse:false");

        run.ShouldSucceed().ShouldSay("Passed:     1");

        string report = Assert.Single(Directory.GetFiles(build.PathOf(GoodConsumers.LibraryTests, "results"), "coverage.cobertura.xml", SearchOption.AllDirectories));
        XElement coverage = XDocument.Load(report).Root!;
        Assert.Equal(["Library.Catalog"], coverage.Descendants("class").Select(static type => type.Attribute("name")!.Value));
        Assert.Equal(1, double.Parse(coverage.Attribute("line-rate")!.Value, CultureInfo.InvariantCulture));
    }
}
