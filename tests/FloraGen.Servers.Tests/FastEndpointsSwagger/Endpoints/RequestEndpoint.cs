using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Responses what is asked with one of several results.</summary>
public abstract class RequestEndpoint<TRequest, TResult>(Http method, string path, Func<TRequest, TResult> response) : Endpoint<TRequest, TResult>
    where TRequest : notnull
    where TResult : notnull
{
    public override void Configure()
    {
        Verbs(method);
        Routes("/" + path);
        AllowAnonymous();
    }

    public override Task<TResult> ExecuteAsync(TRequest request, CancellationToken cancellationToken) => Task.FromResult(response(request));
}
