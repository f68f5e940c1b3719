namespace FloraGen.Servers.Application.Shapes;

/// <summary>Types as C# has them.</summary>
internal static class ShapeEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapPost("/plant", (Plant body) => recorder.Echo(body)).WithName("SendPlant");
        _ = routes.MapPost("/box", (Box body) => recorder.Echo(body)).WithName("SendBox");
        _ = routes.MapPost("/greenhouse", (Greenhouse body) => recorder.Echo(body)).WithName("SendGreenhouse");
        _ = routes.MapPost("/tuple", (Tuple<int, string> body) => recorder.Echo(body)).WithName("SendTuple");
        _ = routes.MapPost("/pair", (KeyValuePair<string, int> body) => recorder.Echo(body)).WithName("SendPair");
        _ = routes.MapPost("/branch", (Branch body) => recorder.Echo(body)).WithName("SendBranch");
        _ = routes.MapPost("/anything", (Anything body) => recorder.Echo(body)).WithName("SendAnything");
        _ = routes.MapPost("/catalog", (Catalog body) => recorder.Echo(body)).WithName("SendCatalog");
        _ = routes.MapPost("/notes", (Notes body) => recorder.Echo(body)).WithName("SendNotes");
        _ = routes.MapPost("/annotated", (Annotated body) => recorder.Echo(body)).WithName("SendAnnotated");
        _ = routes.MapPost("/awkward", (Awkward body) => recorder.Echo(body)).WithName("SendAwkward");
        _ = routes.MapGet("/label", () => recorder.Respond(new Label { Name = "tulip" })).WithName("GetLabel");
        _ = routes.MapGet("/search", ([AsParameters] SearchParameters search) => recorder.Echo(search.Page, search.Text, search.Colors, search.Trace, search.MaxPrice)).WithName("Search");
        _ = routes.MapGet("/constrained/{id:int:min(1)}/{slug:regex(^[a-z]+$)}/{key:guid}", (int id, string slug, Guid key) => recorder.Echo(id, slug, key)).WithName("GetConstrained");
        _ = routes.MapGet("/plants", (int page = 1, int pageSize = 2) =>
        {
            recorder.Receive(page, pageSize);
            return recorder.Respond(Samples.Page(page, pageSize));
        }).WithName("ListPlants");
    }
}
