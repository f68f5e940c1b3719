namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// Stands in front of the connections and ends what a handler above it sends a second time, where that could act twice. The client
/// makes a message for each of its own attempts.
/// </summary>
internal sealed class SentOnceHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (HttpMessages.MarkOf(request) is not { } mark)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (!mark.TryTake())
        {
            throw new HttpRequestException(
                $"{ApiOperation.Of(request)} was sent already and could act twice: a handler of the HttpClient sends it again, as resilience handlers do. "
                + "Take it off this client (RemoveAllResilienceHandlers), or give the call an idempotency key if the API knows one.");
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            {
                // By these the server says that it did nothing.
                mark.Release();
            }

            return response;
        }
        catch (Exception exception) when (!ConnectionFault.MayHaveBeenSent(exception))
        {
            mark.Release();
            throw;
        }
    }
}
