using FastEndpoints;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class ListPlantsEndpoint(Recorder recorder) : Endpoint<ListPlantsRequest, PagedResult<Plant>>
{
    public override void Configure()
    {
        Get("/shapes/plants");
        AllowAnonymous();
    }

    public override Task HandleAsync(ListPlantsRequest request, CancellationToken cancellationToken)
    {
        (int page, int size) = (request.Page ?? 1, request.PageSize ?? 2);
        recorder.Receive(page, size);
        return Send.OkAsync(recorder.Respond(Samples.Page(page, size)), cancellationToken);
    }
}
