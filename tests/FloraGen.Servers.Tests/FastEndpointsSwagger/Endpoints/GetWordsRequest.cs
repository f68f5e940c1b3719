using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetWordsRequest
{
    [FromCookie("a")]
    public bool A { get; set; }

    [FromCookie("b")]
    public char B { get; set; }

    [FromCookie("c")]
    public string C { get; set; } = "";

    [FromCookie("d")]
    public Guid D { get; set; }

    [FromCookie("e")]
    public Uri E { get; set; } = null!;

    [FromCookie("f")]
    public Version F { get; set; } = null!;

    [FromCookie("g", isRequired: false)]
    public string? G { get; set; }
}
