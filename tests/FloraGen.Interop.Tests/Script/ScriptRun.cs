using System.Text.Json.Nodes;
using FloraSandbox;
using InteropTests.Clients;
using InteropTests.Comparing;

namespace InteropTests.Script;

/// <summary>One client going through the script, with a server of its own.</summary>
internal sealed class ScriptRun
{
    private readonly IScriptedClient _client;
    private readonly Dictionary<string, string> _ids = [];

    private ScriptRun(SandboxServer server, IScriptedClient client)
    {
        Server = server;
        _client = client;
    }

    public SandboxServer Server { get; }

    public static async Task<IReadOnlyList<StepTrace>> OfAsync(Func<SandboxServer, IScriptedClient> createClient)
    {
        // An asset is ready as soon as it is complete: how often a client asks does not depend on the time.
        await using SandboxServer server = await SandboxServer.StartAsync(new SandboxOptions { ProcessingTime = TimeSpan.Zero });
        await using IScriptedClient client = createClient(server);
        ScriptRun run = new(server, client);
        WireNames names = new(server);
        List<StepTrace> traces = [];
        foreach (ScriptStep step in ApiScript.Steps)
        {
            server.Requests.Clear();
            ScriptedOutcome outcome = await step.RunAsync(run);
            traces.Add(new StepTrace(step, outcome.Outcome, [.. server.Requests.Select(request => WireRequest.Of(request, names))]));
        }

        return traces;
    }

    public Task<ScriptedOutcome> DoAsync(string operation, JsonObject arguments) => _client.DoAsync(operation, arguments);

    /// <summary>Does something with an asset: one that the script made, or else one of that very id.</summary>
    public Task<ScriptedOutcome> DoAsync(string operation, string asset) => DoAsync(operation, new JsonObject { ["assetId"] = IdOf(asset) });

    public string IdOf(string asset) => _ids.GetValueOrDefault(asset, asset);

    /// <summary>Creates an asset that later steps call by a name.</summary>
    public async Task<ScriptedOutcome> CreateAsync(string asset, JsonObject body)
    {
        ScriptedOutcome outcome = await DoAsync("create", new JsonObject { ["body"] = body });
        _ids[asset] = outcome.Value ?? asset;
        return outcome;
    }
}
