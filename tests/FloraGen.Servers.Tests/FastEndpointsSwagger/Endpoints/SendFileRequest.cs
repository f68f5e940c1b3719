using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendFileRequest
{
    public IFormFile File { get; set; } = null!;
}
