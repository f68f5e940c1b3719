using Flora;
using Quickstart;
using Spectre.Console;

await using FloraServer server = await FloraServer.ChooseAsync();
using FloraClient client = server.CreateClient();
AnsiConsole.MarkupLineInterpolated($"[grey]{server.Description}[/]");

try
{
    Heading("1. Upload a file, step by step");
    FilePart picture = FilePart.FromFile(Path.Combine(AppContext.BaseDirectory, "tulip.png"), "image/png");
    AssetCreateResponse created = await client.Assets.CreateAsync(new()
    {
        Source = "signed-url",
        WorkspaceId = server.WorkspaceId,
        FileName = picture.FileName,
        ContentType = picture.ContentType,
    });
    await UploadBar.ShowAsync(picture, progress => created.Upload!.SendAsync(client, picture, progress));
    AnsiConsole.MarkupLineInterpolated($"{picture.FileName} is sent. Now it is completed, and asked for until it is ready or failed.");
    _ = await client.Assets.CompleteAsync(created.AssetId);
    AssetRetrieveResponse asset = await client.Assets.WaitForStatusAsync(created.AssetId);
    AssetTable.Show(asset);

    Heading("2. Upload more, each in one call of our own");
    AssetUploadParams garden = new() { WorkspaceId = server.WorkspaceId };
    string[] notes = server.IsSandbox ? ["moss.txt", "fern.txt", "iris.txt", "ivy.txt"] : ["moss.txt"];
    AssetRetrieveResponse[] uploaded = await Task.WhenAll(notes.Select(name => client.Assets.UploadAsync(Note.Called(name), garden)));
    AnsiConsole.MarkupLineInterpolated($"With [blue]UploadAsync[/], which samples/FloraExtras adds to the client:");
    foreach (AssetRetrieveResponse note in uploaded)
    {
        AnsiConsole.MarkupLineInterpolated($"  {note.Name} [grey]{AssetLine.Of(note)}[/]");
    }

    Heading("3. List assets");
    Pager<AssetsCursorPage, AssetListResponse> list = client.Assets.ListAsync(new() { WorkspaceId = server.WorkspaceId, Limit = 2 });
    await foreach (AssetListResponse item in list.Take(5))
    {
        AnsiConsole.MarkupLineInterpolated($"  {item.Name ?? item.AssetId ?? "?"} [grey]{item.ContentType}, {item.Status}[/]");
    }

    AssetsCursorPage page = await list;
    for (int number = 1; ; number++)
    {
        AnsiConsole.MarkupLineInterpolated($"Page {number}: {string.Join(", ", page.Items.Select(item => item.Name ?? item.AssetId))}");
        if (number == 3 || !page.HasNextPage)
        {
            break;
        }

        page = await page.GetNextPageAsync();
    }

    Heading("4. HTTP success is not asset success");
    AssetRetrieveResponse settled = server.IsSandbox
        ? await client.Assets.UploadAsync(Note.Called("fail.txt"), garden)
        : asset;
    AssetTable.Show(settled);
    AnsiConsole.MarkupLineInterpolated($"The switch says:          {AssetLine.Of(settled)}");
    AnsiConsole.MarkupLineInterpolated($"IsFailed says:            {settled.IsFailed}");
    try
    {
        AnsiConsole.MarkupLineInterpolated($"EnsureSucceeded() passes: {settled.EnsureSucceeded().Url}");
    }
    catch (ApiFailureException failure)
    {
        AnsiConsole.MarkupLineInterpolated($"EnsureSucceeded() throws: {failure.Message}");
    }

    Heading("5. An error of the API");
    try
    {
        _ = await client.Assets.RetrieveAsync("asset_that_never_was");
    }
    catch (ApiNotFoundException error)
    {
        AnsiConsole.MarkupLineInterpolated($"{error.Message}");
        AnsiConsole.MarkupLineInterpolated($"Status {(int?)error.StatusCode}, code [blue]{error.ErrorCode}[/], request id [blue]{error.RequestId}[/]");
    }

    return 0;
}
catch (Exception error) when (error is ApiException or InvalidOperationException)
{
    // A call failed, or the environment variables do not make a client.
    AnsiConsole.MarkupLineInterpolated($"[red]{error.Message}[/]");
    return 1;
}

static void Heading(string text)
{
    AnsiConsole.WriteLine();
    AnsiConsole.Write(new Rule(text).LeftJustified());
}
