namespace FloraGen.Servers.Application.Forms;

/// <summary>Forms and files.</summary>
internal static class FormEndpoints
{
    public static void Map(RouteGroupBuilder routes, Recorder recorder)
    {
        _ = routes.DisableAntiforgery();
        _ = routes.MapPost("/file", async (IFormFile file) => recorder.Echo((await ReceivedFile.OfAsync(file)).Content.Length, await ReceivedFile.OfAsync(file))).WithName("SendFile");
        _ = routes.MapPost("/files", async (IFormFileCollection files) => recorder.Echo(files.Count, await ReceivedFile.OfAsync(files))).WithName("SendFiles");
        _ = routes.MapPost("/two-files", async (IFormFile first, IFormFile? second) => recorder.Echo(first.FileName, await ReceivedFile.OfAsync(first), second?.FileName)).WithName("SendTwoFiles");
        _ = routes.MapPost("/planting", ([FromForm] Planting form) => recorder.Echo(form)).WithName("SendPlanting");
        _ = routes.MapPost("/portrait", async ([FromForm] Portrait form) => recorder.Echo(
            form.Title, form.Price, await ReceivedFile.OfAsync(form.Picture), form.Sketch is null ? null : await ReceivedFile.OfAsync(form.Sketch))).WithName("SendPortrait");
        _ = routes.MapPost("/fields", async ([FromForm] string title, [FromForm] int count, IFormFile file) => recorder.Echo(title, count, await ReceivedFile.OfAsync(file))).WithName("SendFields");
        _ = routes.MapPost("/stream", async (Stream body) => recorder.Echo(await BytesOfAsync(body)).Length).Accepts<Stream>("application/octet-stream").WithName("SendStream");
    }

    private static async Task<byte[]> BytesOfAsync(Stream body)
    {
        using MemoryStream content = new();
        await body.CopyToAsync(content);
        return content.ToArray();
    }
}
