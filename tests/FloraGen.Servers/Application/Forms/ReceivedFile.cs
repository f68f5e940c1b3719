namespace FloraGen.Servers.Application.Forms;

/// <summary>A file of a form as it arrived. Names of parts are compared without case, as they are bound.</summary>
public sealed record ReceivedFile(string Part, string FileName, string? ContentType, byte[] Content)
{
    public static async Task<ReceivedFile> OfAsync(IFormFile file)
    {
        using MemoryStream content = new();
        await file.CopyToAsync(content);
        return new ReceivedFile(file.Name.ToLowerInvariant(), file.FileName, file.ContentType, content.ToArray());
    }

    public static async Task<IReadOnlyList<ReceivedFile>> OfAsync(IEnumerable<IFormFile> files)
    {
        List<ReceivedFile> received = [];
        foreach (IFormFile file in files)
        {
            received.Add(await OfAsync(file));
        }

        return received;
    }
}
