using System.Text.Json.Nodes;

namespace InteropTests.Clients;

/// <summary>A client that does what a script says.</summary>
internal interface IScriptedClient : IAsyncDisposable
{
    /// <summary>Does one thing, and tells what came of it. Never throws for what the API or the client says.</summary>
    Task<ScriptedOutcome> DoAsync(string operation, JsonObject arguments);
}
