using FastEndpoints;
using FloraGen.Servers.Application.Shapes;
using FloraGen.Servers.Application.SignIn;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>For those who say who they are.</summary>
public abstract class SignInEndpoint(Recorder recorder, string path, SignInScheme scheme, Func<HttpRequest, string?> secret) : EndpointWithoutRequest<Plant>
{
    public override void Configure()
    {
        Get("/visitors/" + path);
        AllowAnonymous();
        Description(builder => builder.WithMetadata(scheme));
    }

    public override Task HandleAsync(CancellationToken cancellationToken)
    {
        string? said = secret(HttpContext.Request);
        recorder.Receive(said);
        return string.IsNullOrEmpty(said) ? Send.UnauthorizedAsync(cancellationToken) : Send.OkAsync(recorder.Respond(Samples.Tulip), cancellationToken);
    }
}
