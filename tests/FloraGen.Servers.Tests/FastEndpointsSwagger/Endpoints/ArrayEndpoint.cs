using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Takes several values in the query and in a header, and returns the first.</summary>
public abstract class ArrayEndpoint<T>(Recorder recorder, string path) : Endpoint<ArrayRequest<T>, T[]>
{
    public override void Configure()
    {
        Get("/arrays/" + path);
        AllowAnonymous();
    }

    public override Task HandleAsync(ArrayRequest<T> request, CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Echo(request.Values, request.Optional ?? [], request.Header), cancellationToken);
}
