using FloraGen.Servers.Application;
using FloraGen.Servers.Application.Forms;

namespace MyApp.Checks;

internal static class FormChecks
{
    private static readonly byte[] s_notes = "notes, ü"u8.ToArray();

    private static FilePart Picture => FilePart.FromBytes(Samples.Picture, "tulip.png", "image/png");

    private static FilePart Notes => FilePart.FromBytes(s_notes, "notes ü.txt", "text/plain");

    [Calls("POST /forms/file")]
    public static async Task SendFile(GardenClient client, Check check)
    {
        check.Returned(await client.Forms.SendFileAsync(new() { File = Picture }));
        check.Received(Samples.Picture.Length, ReceivedPicture("file"));
    }

    [Calls("POST /forms/files")]
    public static async Task SendFiles(GardenClient client, Check check)
    {
        check.Returned(await client.Forms.SendFilesAsync(new() { Files = [Picture, Notes] }));
        check.Received(2, Given.List(ReceivedPicture("files"), ReceivedNotes("files")));
    }

    [Calls("POST /forms/two-files")]
    public static async Task SendTwoFiles(GardenClient client, Check check)
    {
        check.Returned(await client.Forms.SendTwoFilesAsync(new() { First = Picture, Second = Notes }));
        check.Received("tulip.png", ReceivedPicture("first"), "notes ü.txt");
        check.Returned(await client.Forms.SendTwoFilesAsync(new() { First = Picture }));
        check.Received("tulip.png", ReceivedPicture("first"), null);
    }

    [Calls("POST /forms/planting")]
    public static async Task SendPlanting(GardenClient client, Check check)
    {
        await check.EchoedAsync(new PlantingForm { Name = "Tülip & co", Count = 3, On = Given.Date, Tags = ["red", "early, late"] }, body => client.Forms.SendPlantingAsync(body));
        await check.EchoedAsync(new PlantingForm { Name = "Rose", Count = 1 }, body => client.Forms.SendPlantingAsync(body));
        PlantingForm placed = new() { Name = "Rose", Count = 1, Place = new() { Garden = "north", Row = 3 } };
#if FASTENDPOINTS
        await check.EchoedAsync(placed, body => client.Forms.SendPlantingAsync(body));
#else
        // The part is JSON, as its document says, and minimal APIs do not read that.
        check.Returned(await client.Forms.SendPlantingAsync(placed));
        check.Received(placed with { Place = null });
#endif
    }

    [Calls("POST /forms/portrait")]
    public static async Task SendPortrait(GardenClient client, Check check)
    {
        check.Returned(await client.Forms.SendPortraitAsync(new() { Title = "A ü", Price = Given.Price, Picture = Picture, Sketch = Notes }));
        check.Received("A ü", Given.Price, ReceivedPicture("picture"), ReceivedNotes("sketch"));
        check.Returned(await client.Forms.SendPortraitAsync(new() { Title = "B", Price = Given.Debt, Picture = Picture }));
        check.Received("B", Given.Debt, ReceivedPicture("picture"), null);
    }

    [Calls("POST /forms/fields")]
    public static async Task SendFields(GardenClient client, Check check)
    {
        check.Returned(await client.Forms.SendFieldsAsync(new() { Title = "A title", Count = 12, File = Picture }));
        check.Received("A title", 12, ReceivedPicture("file"));
    }

#if !FASTENDPOINTS
    [Calls("POST /forms/stream")]
    public static async Task SendStream(GardenClient client, Check check)
    {
        check.Same(Samples.Picture.Length, await client.Forms.SendStreamAsync(FilePart.FromBytes(Samples.Picture, "any", "application/octet-stream")));
        check.Received(Samples.Picture);
        check.Returned(Samples.Picture);
    }
#endif

    private static ReceivedFile ReceivedPicture(string part) => new(part, "tulip.png", "image/png", Samples.Picture);

    private static ReceivedFile ReceivedNotes(string part) => new(part, "notes ü.txt", "text/plain", s_notes);
}
