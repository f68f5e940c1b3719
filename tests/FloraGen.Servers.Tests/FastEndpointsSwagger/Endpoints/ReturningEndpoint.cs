using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Responses without being told anything.</summary>
public abstract class ReturningEndpoint<TResult>(string path, Func<TResult> response, Action<RouteHandlerBuilder>? describe = null) : EndpointWithoutRequest<TResult>
    where TResult : notnull
{
    public override void Configure()
    {
        Get("/" + path);
        AllowAnonymous();
        Description(builder => describe?.Invoke(builder));
    }

    public override Task<TResult> ExecuteAsync(CancellationToken cancellationToken) => Task.FromResult(response());
}
