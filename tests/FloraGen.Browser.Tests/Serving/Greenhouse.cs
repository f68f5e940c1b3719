using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FloraGen.Browser.Tests.Serving;

/// <summary>An API that waits for its caller, so that what comes early and what comes late can be told apart.</summary>
internal sealed class Greenhouse
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _next = new(0);
    private readonly SemaphoreSlim _begun = new(0);
    private readonly SemaphoreSlim _ended = new(0);

    public static void MapTo(IEndpointRouteBuilder routes)
    {
        Greenhouse greenhouse = new();
        routes.MapGet("readings", greenhouse.FollowAsync);
        routes.MapPost("readings/next", greenhouse.Next);
        routes.MapGet("readings/torn", TearAsync);
        routes.MapGet("naps", greenhouse.NapAsync);
        routes.MapGet("naps/dream", greenhouse.DreamAsync);
        routes.MapGet("naps/begun", async () => Json($"{{\"happened\":{Text(await greenhouse._begun.WaitAsync(s_limit))}}}"));
        routes.MapGet("naps/ended", async () => Json($"{{\"happened\":{Text(await greenhouse._ended.WaitAsync(s_limit))}}}"));
        routes.MapPost("photos", greenhouse.PhotoAsync);
        routes.MapGet("films/first", greenhouse.FilmAsync);
        routes.MapGet("moved", () => Results.Redirect("/greenhouse/elsewhere"));
        routes.MapPost("login", (HttpResponse response) =>
        {
            response.Cookies.Append("session", "fern");
            return Results.NoContent();
        });
        routes.MapGet("session", (HttpRequest request) => Json($"{{\"user\":\"{request.Cookies["session"]}\",\"agent\":\"{request.Headers.UserAgent}\"}}"));
        routes.MapGet("diary", Results.NoContent);
    }

    private static IResult Json(string json) => Results.Text(json, "application/json");

    private static string Text(bool value) => value ? "true" : "false";

    private static async Task SendReadingAsync(HttpContext context, int number)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "text/event-stream";
        }

        await context.Response.WriteAsync($"data: {{\"number\":{number}}}\n\n");
        await context.Response.Body.FlushAsync();
    }

    private static async Task TearAsync(HttpContext context)
    {
        await SendReadingAsync(context, 1);
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        context.Abort();
    }

    private IResult Next()
    {
        _ = _next.Release();
        return Results.NoContent();
    }

    /// <summary>Three readings. One that the caller did not ask for in time is -1.</summary>
    private async Task FollowAsync(HttpContext context)
    {
        for (int number = 1; number <= 3; number++)
        {
            await SendReadingAsync(context, number);
            if (!await _next.WaitAsync(s_limit))
            {
                await SendReadingAsync(context, -1);
                return;
            }
        }
    }

    private async Task NapAsync(HttpContext context)
    {
        _ = _begun.Release();
        await SleepAsync(context);
    }

    private async Task DreamAsync(HttpContext context)
    {
        await SendReadingAsync(context, 1);
        await SleepAsync(context);
    }

    private async Task SleepAsync(HttpContext context)
    {
        try
        {
            await Task.Delay(2 * s_limit, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            _ = _ended.Release();
        }
    }

    /// <summary>Takes the body when the caller says that he has read it to its end, or after a while.</summary>
    private async Task<IResult> PhotoAsync(HttpRequest request)
    {
        bool isEarly = await _next.WaitAsync(s_limit);
        long length = (await request.ReadFormAsync()).Files.Single().Length;
        return Json($"{{\"length\":{length},\"early\":{Text(isEarly)}}}");
    }

    private async Task FilmAsync(HttpContext context)
    {
        context.Response.ContentType = "video/mp4";
        await context.Response.Body.WriteAsync(new byte[60]);
        await context.Response.Body.FlushAsync();
        _ = await _next.WaitAsync(s_limit);
        await context.Response.Body.WriteAsync(new byte[40]);
    }
}
