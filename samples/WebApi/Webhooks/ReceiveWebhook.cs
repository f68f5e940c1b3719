using Flora;

namespace WebApi.Webhooks;

/// <summary><c>POST /webhooks/flora</c>: takes what FLORA signed, lately, and refuses everything else.</summary>
internal sealed class ReceiveWebhook(FloraWebhooks webhooks)
{
    public async Task<IResult> HandleAsync(HttpRequest request, ILogger<ReceiveWebhook> logger, CancellationToken cancellationToken)
    {
        // The signature is one of the bytes, so they are read before anything is made of them.
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body, cancellationToken);
        try
        {
            webhooks.Verify(body.GetBuffer().AsSpan(0, (int)body.Length), request.Headers[FloraWebhooks.SignatureHeader]);
        }
        catch (FloraWebhookException refusal)
        {
            logger.LogWarning("A webhook was refused: {Problem}", refusal.Problem);
            return Results.Problem("The webhook's signature is missing, wrong or old.", statusCode: StatusCodes.Status400BadRequest);
        }

        logger.LogInformation("A webhook of {Length} bytes came", body.Length);
        return Results.NoContent();
    }
}
