using FloraSandbox;
using Quickstart.Flora;

await using SandboxServer sandbox = await SandboxServer.StartAsync();
using FloraClient client = new(new FloraClientOptions { ApiKey = sandbox.ApiKey, BaseUrl = sandbox.BaseUrl });
AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1", FileName = "a.txt", ContentType = "text/plain" });
await created.Upload!.SendAsync(client, new byte[100], new Progress<long>(Console.WriteLine));
await client.Assets.CompleteAsync(created.AssetId);
Console.WriteLine(await client.Assets.WaitForStatusAsync(created.AssetId));
await foreach (AssetListResponse item in client.Assets.ListAsync(new() { WorkspaceId = "ws_1", Limit = 50 })) Console.WriteLine(item);
try { await client.Assets.RetrieveAsync("nope"); } catch (ApiException e) { Console.WriteLine(e.Message + " / " + e.Error); }
