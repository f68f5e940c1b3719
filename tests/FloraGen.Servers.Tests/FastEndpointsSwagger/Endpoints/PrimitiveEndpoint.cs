using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Takes a value in the route, the query and headers, and returns that of the route.</summary>
public abstract class PrimitiveEndpoint<T, TOptional>(Recorder recorder, string path) : Endpoint<PrimitiveRequest<T, TOptional>, T>
{
    public override void Configure()
    {
        Get($"/{path}/{{route}}");
        AllowAnonymous();
    }

    public override Task HandleAsync(PrimitiveRequest<T, TOptional> request, CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Echo(request.Route, request.Query, request.Optional, request.Header, request.OptionalHeader), cancellationToken);
}
