using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Names that frameworks of servers make read as a person would write them.</summary>
public class StackNamesTests
{
    [Fact]
    public void WordsOfTheOperationIdTurnThoseOfThePath()
        => Assert.Equal(
            "OrchardWeb: GetWeatherForecast",
            Surface("/weatherforecast: { get: { tags: [Orchard.Web], operationId: GetWeatherForecast } }"));

    [Fact]
    public void WhatSpringfoxAddsIsNoName()
        => Assert.Equal(
            "Ship: Add, List, List1",
            Surface("""
                /ships: { get: { tags: [ship-controller], operationId: listShipsUsingGET }, post: { tags: [ship-controller], operationId: addShipUsingPOST } }
                /ships/all: { get: { tags: [ship-controller], operationId: listShipsUsingGET_1 } }
                """));

    [Fact]
    public void EndpointsAndVersionsOfFastEndpointsAreNoMethods()
        => Assert.Equal(
            "Admin: Login, PostLoginV1\nCustomer: ListRecent\nOrders: Create, Retrieve",
            Surface("""
                /admin/login: { post: { tags: [Admin], operationId: PostAdminLoginEndpoint } }
                /admin/login/ver1: { post: { tags: [Admin], operationId: PostAdminLoginEndpoint_V1 } }
                /customer/list/recent/ver2: { get: { tags: [Customer], operationId: CustomersListRecentEndpoint_V2 } }
                /sales/create: { post: { tags: [Sales], operationId: Orders_SalesCreateEndpoint } }
                /sales/retrieve: { get: { tags: [Sales], operationId: Orders_SalesRetrieveEndpoint } }
                """));

    [Fact]
    public void FirstPartOfOneOperationIdIsNoResourceWhereATagSaysBetter()
        => Assert.Equal(
            "Admin: SessionSignIn\nPets: Get, List\nToys: Play",
            Surface("""
                /in: { post: { tags: [Admin], operationId: Session_SignIn } }
                /pets: { get: { tags: [Animals], operationId: Pets_List } }
                /pet: { get: { tags: [Animals], operationId: Pets_Get } }
                /play: { post: { operationId: Toys_Play } }
                """));

    [Fact]
    public void FirstPartOfAnOperationIdThatIsTheTagIsNoPartOfTheMethod()
        => Assert.Equal(
            "Harvests: Get",
            Surface("/api/harvests: { get: { tags: [Harvests], operationId: Harvests_Get } }"));

    [Fact]
    public void ApiAboutEndpointsKeepsTheWord()
        => Assert.Equal(
            "Network: CreateEndpoint, CreateRoute, DeleteRoute",
            Surface("""
                /endpoints: { post: { tags: [Network], operationId: CreateEndpoint } }
                /routes: { post: { tags: [Network], operationId: CreateRoute }, delete: { tags: [Network], operationId: DeleteRoute } }
                """));

    [Fact]
    public void NamespacesOfAClassAreNoPartOfTheMethod()
        => Assert.Equal(
            "Customer: ListOrders\nOrders: Archive, Create, GetArchive\nTestCases: TestCasesFromCookie\nTests: CommandBusSend",
            Surface("""
                /orders: { post: { tags: [Orders], operationId: ShopWebFeaturesOrdersCreateEndpoint } }
                /orders/archive: { post: { tags: [Orders], operationId: PostOrdersArchiveEndpoint }, get: { tags: [Orders], operationId: GetOrdersArchiveEndpoint } }
                /customer/orders: { get: { tags: [Customer], operationId: CustomersListOrdersEndpoint } }
                /tests/bus: { post: { tags: [Tests], operationId: TestCasesCommandBusSendEndpoint } }
                /test-cases/cookie: { get: { tags: [TestCases], operationId: TestCasesFromCookieEndpoint } }
                """));

    [Fact]
    public void PathsWithoutOperationIdsReadAsWhatTheyDo()
        => Assert.Equal(
            "Garden: CancelPayment, CreateTodo, DeleteById, DeleteTodo, GetHealth, GetMonthlyReport, GetTodo, ListAllTodos, ListTodoItems, ListTodos, UpdateTodo, ValidateZipCodes",
            Surface("""
                /todos: { get: { tags: [Garden], RETURNS-LIST }, post: { tags: [Garden] } }
                /todos/all: { get: { tags: [Garden], RETURNS-LIST } }
                /todos/{id}: { get: { tags: [Garden] }, put: { tags: [Garden] }, delete: { tags: [Garden] } }
                /todo-items: { get: { tags: [Garden], RETURNS-LIST } }
                /payments/{id}/cancel: { put: { tags: [Garden] } }
                /zip-codes/validate: { get: { tags: [Garden] } }
                /get-monthly-report: { put: { tags: [Garden] } }
                /DeleteById: { delete: { tags: [Garden] } }
                /health: { get: { tags: [Garden] } }
                """));

    [Theory]
    [InlineData("{ type: array, items: { type: string } }", "List")]
    [InlineData("{ type: object, properties: { items: { type: array, items: { type: string } } } }", "List")]
    [InlineData("{ type: object, properties: { theme: { type: string } } }", "Get")]
    [InlineData("{ type: string }", "Get")]
    public void ResponseTellsOneThingFromMany(string schema, string method)
        => Assert.Equal(
            $"Weather: {method}, {method}Stations",
            Surface($"/weather: {{ get: {{ tags: [Weather], RESPONSES }} }}\n/weather/stations: {{ get: {{ tags: [Weather], RESPONSES }} }}".Replace("RESPONSES", $"responses: {{ '200': {{ description: OK, content: {{ application/json: {{ schema: {schema} }} }} }} }}", StringComparison.Ordinal)));

    [Fact]
    public void VersionInFrontOfAResourceIsNoPartOfItWhateverElseThereIs()
        => Assert.Equal(
            "Channel: List\nIpv6Addresses: List\nPets: List\nV1Dogs: List\nV2Dogs: List",
            Surface("""
                /Channels: { get: { tags: [ChatV2Channel], operationId: List } }
                /ipv6-addresses: { get: { tags: [Ipv6Addresses] } }
                /pets: { get: { tags: [Pets] } }
                /v1/dogs: { get: { tags: [V1Dogs], operationId: ListV1Dogs } }
                /v2/dogs: { get: { tags: [V2Dogs], operationId: ListV2Dogs } }
                """));

    /// <summary>The resources and their methods, in alphabetical order.</summary>
    private static string Surface(string paths)
    {
        GeneratorRun run = GeneratorRun.Of(
            Documents.WithPaths(WithResponses(paths)), "/specs/shop.openapi.yaml").Compiles();
        return string.Join('\n', run.Output.GetSymbolsWithName(static name => name.EndsWith("Client", StringComparison.Ordinal))
            .OfType<Microsoft.CodeAnalysis.INamedTypeSymbol>()
            .Where(static type => type is { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class, Name: not "ShopClient" } && type.ContainingNamespace.Name == "Shop")
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => type.Name[..^"Client".Length] + ": " + string.Join(", ", type.GetMembers()
                .OfType<Microsoft.CodeAnalysis.IMethodSymbol>()
                .Where(static method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public)
                .Select(static method => method.Name[..^"Async".Length])
                .Distinct()
                .Order(StringComparer.Ordinal))));
    }

    /// <summary>Operations that say nothing of their responses get some.</summary>
    private static string WithResponses(string paths)
    {
        const string List = "responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { type: string } } } } } }";
        string listed = paths.Replace("RETURNS-LIST", List, StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(
            listed, @"(?<=(?:get|put|post|delete): \{ (?:(?!responses)[^{}])*) \}", ", responses: { '204': { description: Done. } } }");
    }
}
