using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Responses the body, which is one of a family of types.</summary>
public abstract class FamilyEndpoint<T>(Recorder recorder, string path) : Endpoint<FamilyRequest<T>, T>
{
    public override void Configure()
    {
        Post("/" + path);
        AllowAnonymous();
    }

    public override Task HandleAsync(FamilyRequest<T> request, CancellationToken cancellationToken) => Send.OkAsync(recorder.Echo(request.Body), cancellationToken);
}
