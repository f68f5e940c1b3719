using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetMomentsRequest
{
    [FromCookie("a")]
    public DateTime A { get; set; }

    [FromCookie("b")]
    public DateTimeOffset B { get; set; }

    [FromCookie("c")]
    public DateOnly C { get; set; }

    [FromCookie("d")]
    public TimeOnly D { get; set; }

    [FromCookie("e")]
    public TimeSpan E { get; set; }

    [FromCookie("f", isRequired: false)]
    public DateOnly? F { get; set; }
}
