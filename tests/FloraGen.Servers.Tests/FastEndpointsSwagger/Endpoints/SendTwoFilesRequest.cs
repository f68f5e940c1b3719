using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendTwoFilesRequest
{
    public IFormFile First { get; set; } = null!;

    public IFormFile? Second { get; set; }
}
