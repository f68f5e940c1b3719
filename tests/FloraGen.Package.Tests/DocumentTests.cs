using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

/// <summary>Documents that are found without an item.</summary>
[Collection(PackageCollection.Name)]
public sealed class DocumentTests(PackageFixture fixture)
{
    [Theory]
    [InlineData("Found", "Absolute.AbsoluteClient Found.Plain.PlainClient Found.Served.ServedClient Updated.UpdatedClient Written.WrittenClient")]
    [InlineData("Off", "Off.Written.WrittenClient")]
    [InlineData("NoDefaults", "NoDefaults.Written.WrittenClient")]
    [InlineData("Web", "Web.Flora.FloraClient Web.Garden.GardenClient")]
    public async Task EachDocumentIsAClientOnce(string name, string clients)
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal(clients + "\n", await build.RunAsync(DocumentConsumers.All.Single(consumer => consumer.Name == name), "net10.0"));
    }

    [Fact]
    public Task DotNetWatchLooksAtDocuments() => IsWatchedAsync("Found", "plain.openapi.json");

    [ExhaustiveFact(less: nameof(DotNetWatchLooksAtDocuments))]
    public Task DotNetWatchLooksAtDocumentsThatAreWritten() => IsWatchedAsync("Off", "written.openapi.json");

    private async Task IsWatchedAsync(string name, string document)
    {
        ConsumerBuild build = await fixture.Consumers;
        Consumer consumer = DocumentConsumers.All.Single(item => item.Name == name);

        ProcessOutput list = await build.DotNetAsync(consumer, "watch", "--list", "--non-interactive");

        Assert.Contains(build.PathOf(consumer, document), list.ShouldSucceed().Text.Split('\n'));
    }
}
