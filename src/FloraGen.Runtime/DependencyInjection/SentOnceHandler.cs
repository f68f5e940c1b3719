namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

/// <summary>
/// Stands in front of the connections and ends what a handler above it sends a second time, where that could act twice. The client
/// makes a message for each of its own attempts.
/// </summary>
internal sealed class SentOnceHandler : DelegatingHandler
{
    private readonly MultipliedAttempts _multiplied;
    private readonly ILogger? _logger;

    /// <param name="multiplied">Of the client's registration.</param>
    /// <param name="logger">The client's; null for none.</param>
    public SentOnceHandler(MultipliedAttempts multiplied, ILogger? logger)
    {
        _multiplied = multiplied;
        _logger = logger;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ApiOperation.Of(request) is not { } operation)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        ISendings sendings = operation;
        bool isSent = sendings.TrySend();
        if (sendings.Multiply)
        {
            _multiplied.Tell(_logger, operation);
        }

        if (!isSent)
        {
            throw new HttpRequestException(
                $"{operation} was sent already and could act twice: a handler of the HttpClient sends it again, as resilience handlers do. "
                + "Take it off this client (RemoveAllResilienceHandlers), or give the call an idempotency key if the API knows one.");
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            {
                // By these the server says that it did nothing.
                sendings.Release();
            }

            return response;
        }
        catch (Exception exception) when (!ConnectionFault.MayHaveBeenSent(exception))
        {
            sendings.Release();
            throw;
        }
    }
}
