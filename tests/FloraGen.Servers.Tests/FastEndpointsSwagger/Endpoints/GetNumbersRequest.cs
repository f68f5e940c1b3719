using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetNumbersRequest
{
    [FromCookie("a")]
    public int A { get; set; }

    [FromCookie("b")]
    public long B { get; set; }

    [FromCookie("c")]
    public double C { get; set; }

    [FromCookie("d")]
    public decimal D { get; set; }

    [FromCookie("e")]
    public byte E { get; set; }

    [FromCookie("f")]
    public uint F { get; set; }

    [FromCookie("g", isRequired: false)]
    public int? G { get; set; }
}
