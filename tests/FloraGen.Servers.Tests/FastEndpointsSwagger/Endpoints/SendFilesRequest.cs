using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendFilesRequest
{
    public IFormFileCollection Files { get; set; } = null!;
}
