using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Answers without being told anything.</summary>
public abstract class AnswerEndpoint<TResult>(string path, Func<TResult> answer, Action<RouteHandlerBuilder>? describe = null) : EndpointWithoutRequest<TResult>
    where TResult : notnull
{
    public override void Configure()
    {
        Get("/" + path);
        AllowAnonymous();
        Description(builder => describe?.Invoke(builder));
    }

    public override Task<TResult> ExecuteAsync(CancellationToken cancellationToken) => Task.FromResult(answer());
}
