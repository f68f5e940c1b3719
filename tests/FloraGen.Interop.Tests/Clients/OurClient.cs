using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Flora;
using FloraSandbox;

namespace InteropTests.Clients;

/// <summary>The generated client, with the files of <c>samples/FloraExtras</c>.</summary>
internal sealed class OurClient(SandboxServer server) : IScriptedClient
{
    private static readonly WaitOptions s_wait = new() { PollInterval = TimeSpan.FromMilliseconds(1) };

    private readonly FloraClient _client = new(new FloraClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });
    private readonly Dictionary<string, AssetUpload> _reservations = [];

    public async Task<ScriptedOutcome> DoAsync(string operation, JsonObject arguments)
    {
        try
        {
            return new ScriptedOutcome("ok", await RunAsync(operation, arguments));
        }
        catch (ArgumentException)
        {
            return new ScriptedOutcome("refused");
        }
        catch (ApiConnectionException)
        {
            return new ScriptedOutcome("no response");
        }
        catch (ApiException error)
        {
            return new ScriptedOutcome(((int?)error.StatusCode)?.ToString(CultureInfo.InvariantCulture) ?? "no response");
        }
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string?> RunAsync(string operation, JsonObject arguments)
    {
        string id = (string?)arguments["assetId"] ?? "";
        switch (operation)
        {
            case "create":
                AssetCreateResponse created = await _client.Assets.CreateAsync(arguments["body"].Deserialize<AssetCreateParams>()!);
                if (created.Upload is { } upload)
                {
                    _reservations.Add(created.AssetId, upload);
                }

                return created.AssetId;
            case "upload":
                await _reservations[id].SendAsync(_client, FileIn(arguments));
                return null;
            case "wait":
                _ = await _client.Assets.WaitForStatusAsync(id, s_wait);
                return null;
            case "complete":
                _ = await _client.Assets.CompleteAsync(id);
                return null;
            case "retry":
                _ = await _client.Assets.RetryAsync(id);
                return null;
            case "retrieve":
                _ = await _client.Assets.RetrieveAsync(id);
                return null;
            case "list":
                _ = await _client.Assets.ListAsync(QueryIn(arguments));
                return null;
            case "listAll":
                await foreach (AssetListResponse _ in _client.Assets.ListAsync(QueryIn(arguments)))
                {
                    // What was asked for is all that counts.
                }

                return null;
            case "uploadWhole":
                AssetCreateParams body = arguments["body"].Deserialize<AssetCreateParams>()!;
                _ = await _client.Assets.UploadAsync(FileIn(arguments), new AssetUploadParams { WorkspaceId = body.WorkspaceId, Folder = body.Folder, Wait = s_wait });
                return null;
            default:
                throw new NotSupportedException(operation);
        }
    }

    private static FilePart FileIn(JsonObject arguments)
        => FilePart.FromBytes(Encoding.UTF8.GetBytes((string)arguments["content"]!), (string)arguments["fileName"]!, (string)arguments["contentType"]!);

    private static AssetListParams? QueryIn(JsonObject arguments) => arguments["query"] is not JsonObject query ? null : new AssetListParams
    {
        Cursor = (string?)query["cursor"],
        Limit = (int?)query["limit"],
        ProjectId = (string?)query["project_id"],
        Query = (string?)query["query"],
        WorkspaceId = (string?)query["workspace_id"],
    };
}
