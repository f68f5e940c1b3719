using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendFieldsRequest
{
    public string Title { get; set; } = "";

    public int Count { get; set; }

    public IFormFile File { get; set; } = null!;
}
