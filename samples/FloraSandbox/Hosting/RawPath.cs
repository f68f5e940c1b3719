using Microsoft.AspNetCore.Http.Features;

namespace FloraSandbox.Hosting;

internal static class RawPath
{
    /// <summary>The path as it stands in the request line, nothing decoded or normalized.</summary>
    public static string Of(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        int query = target.IndexOf('?');
        return query < 0 ? target : target[..query];
    }
}
