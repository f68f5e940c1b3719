using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Support;

/// <summary>Options of no client in particular.</summary>
internal sealed class PlainOptions : ApiOptions
{
    public static ApiCall Call(TimeProvider? time = null) => Call(new PlainOptions { TimeProvider = time ?? new HandMovedClock() });

    public static ApiCall Call(ApiOptions options) => new(HttpMethod.Get, "GET /x", "/x", options);
}
