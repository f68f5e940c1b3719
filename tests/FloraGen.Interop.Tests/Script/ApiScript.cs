using System.Text.Json.Nodes;
using FloraSandbox.Faults;
using InteropTests.Clients;

namespace InteropTests.Script;

/// <summary>Everything that the API can do, with texts that are easily sent wrong, and what clients do about errors.</summary>
internal static class ApiScript
{
    private const string OddName = "Gänse \"blümchen\" & <1>+'2'\\.txt";
    private const string OddText = "a b&c=d+e/f?g#h%20i'j~k:l@m,n;o$p[q]r\"s<t>ü🌼\\^`{|}";

    public static IReadOnlyList<ScriptStep> Steps { get; } =
    [
        new("create with every member", "ok", static run => run.CreateAsync("tulip", new JsonObject
        {
            ["source"] = "signed-url",
            ["workspace_id"] = "ws_garden",
            ["content_type"] = "text/plain",
            ["file_name"] = OddName,
            ["folder"] = "proj_spring",
        })),
        new("send the file", "ok", static run => run.DoAsync("upload", new JsonObject
        {
            ["assetId"] = run.IdOf("tulip"),
            ["fileName"] = OddName + "🌼",
            ["contentType"] = "text/plain",
            ["content"] = "a tulip, überall\r\n",
        })),
        new("complete", "ok", static run => run.DoAsync("complete", "tulip")),
        new("poll until ready", "ok", static run =>
        {
            run.Server.Faults.Enqueue(new Fault { Status = 200, Times = 2, Content = Pending(run.IdOf("tulip")) });
            return run.DoAsync("wait", "tulip");
        }),
        new("create with few members", "ok", static run => run.CreateAsync("moss", Reservation())),
        new("create with an emoji", "ok", static run => run.CreateAsync("daisy", new JsonObject
        {
            ["source"] = "signed-url",
            ["workspace_id"] = "ws_garden",
            ["file_name"] = "🌼.txt",
        })),
        new("create from a URL", "ok", static run => run.CreateAsync("fern", new JsonObject
        {
            ["source"] = "https://images.example.com/fern%20green.jpg?size=2&key=a+b",
            ["workspace_id"] = "ws_garden",
        })),
        new("create refused", "400", static run => run.CreateAsync("none", new JsonObject { ["source"] = "", ["workspace_id"] = "garden" })),
        new("complete too early", "ok", static run => run.DoAsync("complete", "moss")),
        new("retry", "ok", static run => run.DoAsync("retry", "moss")),
        new("upload in one call", "ok", static run => run.DoAsync("uploadWhole", new JsonObject
        {
            ["body"] = new JsonObject { ["source"] = "signed-url", ["workspace_id"] = "ws_garden", ["content_type"] = "text/plain", ["file_name"] = "ivy.txt", ["folder"] = "spring" },
            ["fileName"] = "ivy.txt",
            ["contentType"] = "text/plain",
            ["content"] = "ivy",
        })),

        new("list", "ok", static run => run.DoAsync("list", [])),
        new("list with a limit", "ok", static run => ListAsync(run, "limit", 100)),
        new("list with a query", "ok", static run => ListAsync(run, "query", OddText)),
        new("list with marks", "ok", static run => ListAsync(run, "query", "(!*)")),
        new("list with an empty query", "ok", static run => ListAsync(run, "query", "")),
        new("list of a project", "ok", static run => ListAsync(run, "project_id", OddText)),
        new("list of a workspace", "ok", static run => ListAsync(run, "workspace_id", "ws_garden")),
        new("list behind a wrong cursor", "400", static run => ListAsync(run, "cursor", OddText)),
        new("list with everything", "ok", static run => run.DoAsync("list", new JsonObject
        {
            ["query"] = new JsonObject { ["cursor"] = "cur_AAAAAAAAAAk", ["limit"] = 1, ["project_id"] = "proj_spring", ["query"] = "x", ["workspace_id"] = "ws_garden" },
        })),
        new("list over all pages", "ok", static run => run.DoAsync("listAll", new JsonObject
        {
            ["query"] = new JsonObject { ["limit"] = 1, ["workspace_id"] = "ws_garden" },
        })),

        .. OddIds("a b", "a/b", "100%", "a%2Fb", "ü🌼", "a?b#c", "a+b", "a:b@c;d=e,f$g&h'i(j)k*l!m~n", "\"<>\\^`{|}[]", "..."),
        new("retrieve '%2e%2e'", "refused", static run => run.DoAsync("retrieve", "%2e%2e")),
        new("retrieve '..'", "refused", static run => run.DoAsync("retrieve", "..")),
        new("retrieve '.'", "refused", static run => run.DoAsync("retrieve", ".")),
        new("retrieve ''", "refused", static run => run.DoAsync("retrieve", "")),

        new("503, then a response", "ok", static run => FaultAsync(run, new Fault { Status = 503, RetryAfterMs = "1" }, static run => run.DoAsync("retrieve", "tulip"))),
        new("503 for a create, then a response", "ok", static run => FaultAsync(run, new Fault { Status = 503, RetryAfterMs = "1" }, static run => run.CreateAsync("oak", Reservation()))),
        new("429 with retry-after-ms", "ok", static run => FaultAsync(run, new Fault { Status = 429, RetryAfterMs = "20.5" }, static run => run.CreateAsync("ash", Reservation()))),
        new("429 with retry-after: 0.01", "ok", static run => FaultAsync(run, new Fault { Status = 429, RetryAfter = "0.01" }, static run => run.DoAsync("retrieve", "tulip"))),
        new("connection reset", "ok", static run => FaultAsync(run, new Fault { Connection = FaultConnection.Reset }, static run => run.DoAsync("retrieve", "tulip"))),
        new("500 for good", "500", static run => FaultAsync(run, new Fault { Status = 500, RetryAfterMs = "1", Times = 3 }, static run => run.DoAsync("retrieve", "tulip"))),
        new("409 for good", "409", static run => FaultAsync(run, new Fault { Status = 409, Code = "conflict", RetryAfterMs = "1", Times = 3 }, static run => run.DoAsync("complete", "tulip"))),
        new("409 idempotency_duplicate", "409", static run => FaultAsync(run, new Fault { Status = 409, Code = "idempotency_duplicate", RetryAfterMs = "1", Times = 3 }, static run => run.DoAsync("complete", "tulip"))),
        new("503 with x-should-retry: false", "503", static run => FaultAsync(run, new Fault { Status = 503, ShouldRetry = false }, static run => run.DoAsync("retrieve", "tulip"))),
        new("400 with x-should-retry: true", "ok", static run => FaultAsync(run, new Fault { Status = 400, ShouldRetry = true, RetryAfterMs = "1" }, static run => run.DoAsync("retrieve", "tulip"))),
        new("lost response of a create", "ok", static run => FaultAsync(run, new Fault { Connection = FaultConnection.Reset, AfterHandling = true }, static run => run.CreateAsync("elm", Reservation("ws_lost")))),
        new("list behind the lost response", "ok", static run => run.DoAsync("listAll", new JsonObject { ["query"] = new JsonObject { ["limit"] = 1, ["workspace_id"] = "ws_lost" } })),
        new("404", "404", static run => run.DoAsync("retrieve", "ast_none")),
    ];

    private static IEnumerable<ScriptStep> OddIds(params string[] ids)
        => ids.Select(static id => new ScriptStep($"retrieve '{id}'", "404", run => run.DoAsync("retrieve", id)));

    private static Task<ScriptedOutcome> ListAsync(ScriptRun run, string name, JsonNode value)
        => run.DoAsync("list", new JsonObject { ["query"] = new JsonObject { [name] = value } });

    private static async Task<ScriptedOutcome> FaultAsync(ScriptRun run, Fault fault, Func<ScriptRun, Task<ScriptedOutcome>> call)
    {
        run.Server.Faults.Enqueue(fault);
        ScriptedOutcome outcome = await call(run);
        run.Server.Faults.Clear();
        return outcome;
    }

    private static JsonObject Reservation(string workspaceId = "ws_garden") => new() { ["source"] = "signed-url", ["workspace_id"] = workspaceId };

    private static string Pending(string id) => $$"""
        {"asset_id":"{{id}}","content_type":"text/plain","created_at":null,"description":null,"failure_message":null,"height":null,"name":null,
        "size_bytes":null,"status":"pending_upload","upload_content_type":null,"uploaded_via":"signed_url","url":null,"width":null,"workspace_id":"ws_garden"}
        """;
}
