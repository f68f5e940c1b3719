using FloraGen.Servers.Application.SignIn;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetByBearerEndpoint(Recorder recorder) : SignInEndpoint(recorder, "bearer", SignInScheme.Bearer, static request => request.Headers.Authorization);

public sealed class GetByApiKeyEndpoint(Recorder recorder) : SignInEndpoint(recorder, "api-key", SignInScheme.ApiKey, static request => request.Headers["X-Api-Key"]);

public sealed class GetByCookieEndpoint(Recorder recorder) : SignInEndpoint(recorder, "cookie", SignInScheme.Cookie, static request => request.Cookies["session"]);
