using System.Globalization;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that are no success.</summary>
internal static class Statuses
{
    private const string Html = "<html><body>Bad gateway</body></html>";

    /// <summary>Where a redirect leads to another host, which nobody may ask.</summary>
    public static string OtherHost { get; set; } = "";

    public static IEnumerable<Fault> All { get; } =
    [
        .. new[] { 301, 302, 303, 307, 308 }.SelectMany(static status => (Fault[])
        [
            Redirect(status, "another host", static () => OtherHost),
            Redirect(status, "another path", static () => "/elsewhere?key=hunter2"),
        ]),
        Redirect(302, "nowhere", static () => "http://[bad"),
        Of(300, "final", "Api"),
        Of(304, "final", "Api"),
        Of(400, "final", "BadRequest"),
        Of(401, "final", "Authentication"),
        Of(402, "final", "Api"),
        Of(403, "final", "PermissionDenied"),
        Of(404, "final", "NotFound"),
        Of(413, "final", "Api"),
        Of(418, "final", "Api"),
        Of(422, "final", "UnprocessableEntity"),
        Of(451, "final", "Api"),
        Of(499, "final", "Api"),
        Of(408, "may pass", "Api"),
        Of(409, "may pass", "Conflict"),
        Of(500, "may pass", "Server"),
        Of(501, "may pass", "Server"),
        Of(502, "may pass", "Server", body: Html, name: "502 of HTML"),
        Of(504, "may pass", "Server", body: "", name: "504 without a body"),
        Of(599, "may pass", "Server"),
        Of(600, "may pass", "Server"),
        Of(999, "may pass", "Server"),
        Of(429, "too busy", "RateLimit", "Retry-After: 7\r\n"),
        Of(503, "too busy", "Server", "retry-after-ms: 7000\r\n"),
        Of(503, "too busy", "Server", "Retry-After: soon\r\nRetry-After: 5\r\n", name: "503 with nonsense for a wait"),
        Of(400, "asks for another attempt", "BadRequest", "x-should-retry: true\r\n", name: "400 with x-should-retry: true"),
        Of(500, "asks for another attempt", "Server", "X-Should-Retry: True\r\n", name: "500 with x-should-retry: true"),
        Of(503, "asks for none", "Server", "x-should-retry: false\r\n", name: "503 with x-should-retry: false"),
        Of(429, "asks for none", "RateLimit", "x-should-retry: false\r\n", name: "429 with x-should-retry: false"),
        Of(409, "idempotency_duplicate", "Conflict", body: "{\"error\":{\"code\":\"idempotency_duplicate\",\"message\":\"No.\"}}", name: "409 idempotency_duplicate"),
        new("404 with a cut body", "final", static async (connection, reply) =>
        {
            await connection.SendAsync(reply.Head(status: "404 Not Found", length: 100) + "{\"error\":");
            connection.End();
        }) { Exception = "NotFound" },
        new("404 with gzip that is none", "final", static async (connection, reply) =>
        {
            await connection.SendAsync(reply.Head("Content-Encoding: gzip\r\n", status: "404 Not Found", length: 4) + "none");
            connection.End();
        }) { Exception = "NotFound" },
        new("400 with 10,000 lists in each other", "final", static (connection, reply)
            => connection.SendAsync(Reply.Json("{\"error\":" + new string('[', 10_000)).Whole(status: "400 Bad Request"))) { Exception = "BadRequest" },
    ];

    private static Fault Of(int status, string family, string exception, string headers = "", string? body = null, string? name = null)
        => new(
            name ?? status.ToString(CultureInfo.InvariantCulture),
            family,
            async (connection, reply) =>
            {
                Reply response = Reply.Json(body ?? "{\"error\":{\"code\":\"no\",\"message\":\"No.\"}}");
                await connection.SendAsync(response.Whole(headers, status.ToString(CultureInfo.InvariantCulture) + " Nonsense"));
            })
        {
            Exception = exception,
        };

    private static Fault Redirect(int status, string target, Func<string> location)
        => new($"{status} to {target}", "final", (connection, reply) => connection.SendAsync(reply.Whole($"Location: {location()}\r\n", $"{status} Moved")))
        {
            Exception = "Api",
        };
}
