using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Responses the body.</summary>
public abstract class BodyEndpoint<T>(Recorder recorder, string path) : Endpoint<T, T>
    where T : notnull
{
    public override void Configure()
    {
        Post("/" + path);
        AllowAnonymous();
    }

    public override Task HandleAsync(T request, CancellationToken cancellationToken) => Send.OkAsync(recorder.Echo(request), cancellationToken);
}
