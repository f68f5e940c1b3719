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
            "Admin: Login, PostLoginV1\nCustomer: ListRecent\nOrders: SalesCreate, SalesRetrieve",
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

    /// <summary>The resources and their methods, in alphabetical order.</summary>
    private static string Surface(string paths)
    {
        GeneratorRun run = GeneratorRun.Of(
            Documents.WithPaths(paths.Replace(" } }", ", responses: { '204': { description: Done. } } } }", StringComparison.Ordinal)), "/specs/shop.openapi.yaml").Compiles();
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
}
