using FloraSandbox.Errors;

namespace FloraSandbox.Faults;

/// <summary><c>POST /sandbox/faults</c> adds a fault to the queue, <c>DELETE /sandbox/faults</c> empties it.</summary>
internal sealed class FaultControl(FaultQueue faults)
{
    public async Task HandleAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (request.Path != "/faults")
        {
            throw ApiErrors.NotFound("The sandbox is controlled at /sandbox/faults only.");
        }

        if (HttpMethods.IsPost(request.Method))
        {
            MemoryStream body = new();
            await request.Body.CopyToAsync(body, context.RequestAborted);
            faults.Enqueue(FaultJson.Read(body.ToArray(), "body"));
        }
        else if (HttpMethods.IsDelete(request.Method))
        {
            faults.Clear();
        }
        else
        {
            throw ApiErrors.NotFound("POST adds a fault, DELETE forgets all of them.");
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
