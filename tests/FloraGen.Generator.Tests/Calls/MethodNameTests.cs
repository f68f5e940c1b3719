using FloraGen.Emission.Planning.Operations;
using FloraGen.Model.Operations;
using static FloraGen.Tests.Calls.Models;

namespace FloraGen.Tests.Calls;

/// <summary>Operations of a resource have names of their own, and none a number while a better name is free.</summary>
public class MethodNameTests
{
    [Fact]
    public void BothMoveOnToWhatTheyAreAbout()
        => Assert.Equal(
            ["ListInvoices", "ListPlans", "Get"],
            MethodNames.Of([Operation("list", path: "/billing/invoices"), Operation("list", path: "/billing/plans"), Operation("get", path: "/billing/{id}")]));

    [Fact]
    public void AlternativesOfTheDocumentGoFirst()
        => Assert.Equal(
            ["GetAll", "GetOne"],
            MethodNames.Of([Operation("get", path: "/a") with { AlternativeNames = new(["getAll"]) }, Operation("get", path: "/a/{id}") with { AlternativeNames = new(["getOne"]) }]));

    [Fact]
    public void MethodTellsApartWhatAPathDoesNot()
        => Assert.Equal(["UpdateByPut", "UpdateByPatch"], MethodNames.Of([Operation("update", "PUT", "/a/{id}"), Operation("update", "PATCH", "/a/{id}")]));

    [Fact]
    public void NameThatAnotherMovedOnToIsSharedToo()
    {
        IReadOnlyList<string> names = MethodNames.Of(
            [Operation("list", path: "/v1/a"), Operation("list", path: "/v1/b"), Operation("listA", path: "/v1/c"), Operation("get_async", path: "/v1/d")]);

        Assert.Equal(4, names.Distinct().Count());
        Assert.Equal("Get", names[3]);
    }

    [Fact]
    public void OperationsThatNothingTellsApartAreCounted()
    {
        string text = Client([Operation("get"), Operation("get")]);

        Assert.Contains(" GetThingsByGetAsync(", text, StringComparison.Ordinal);
        Assert.Contains(" GetThingsByGet2Async(", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeprecatedOperationCompilesAndWarnsItsCallers()
    {
        ApiOperation operation = Operation("get") with { IsDeprecated = true };

        _ = await ModelProgram.RunAsync(Of([operation]), "return \"\";");

        Assert.Equal(4, Client([operation]).Split("[Obsolete(").Length - 1);
    }

    [Fact]
    public async Task ThousandsOfOperationsCompile()
    {
        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of(Enumerable.Range(0, 2000).Select(static number => Operation("list", path: $"/a{number}/{{id}}", response: Text, parameters: Parameter("id", ApiParameterLocation.Path, Text)))),
            "return await client.Things.ListA1999Async(\"x\");",
            static _ => new HttpResponseMessage { Content = new StringContent("\"y\"") });

        Assert.Equal(("y", "/a1999/x"), (outcome.Result, outcome.Calls[0].Url));
    }

    private static string Client(IEnumerable<ApiOperation> operations)
        => ModelProgram.Files(Of(operations)).Single(static file => file.HintName.EndsWith(".ThingsClient.g.cs", StringComparison.Ordinal)).Text;
}
