#if !FASTENDPOINTS
using FloraGen.Servers.Application;
using FloraGen.Servers.Application.Forms;

namespace MyApp.Checks;

internal static class ControllerChecks
{
    [Calls("GET /api/Harvests")]
    public static async Task Find(GardenClient client, Check check)
    {
#if NSWAG
        check.Returned(await client.Harvests.FindAsync(new() { Name = "a b", Color = Color.Yellow, Years = [2023, 2024], Since = Given.Date }));
        check.Received("a b", Color.Yellow, Given.List(2023, 2024), Given.Date);
        check.Returned(await client.Harvests.FindAsync());
#else
        check.Returned(await client.Harvests.ListAsync(new() { Name = "a b", Color = Color.Yellow, Years = [2023, 2024], Since = Given.Date }));
        check.Received("a b", Color.Yellow, Given.List(2023, 2024), Given.Date);
        check.Returned(await client.Harvests.ListAsync());
#endif
        check.Received(null, null, Given.Nothing, null);
    }

    [Calls("GET /api/Harvests/{id}")]
    public static async Task Get(GardenClient client, Check check)
    {
        check.Returned(await client.Harvests.GetAsync(1));
        check.Received(1);
        ApiNotFoundException error = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Harvests.GetAsync(2));
        check.Received(2);
        check.Same("Not Found", error.ErrorAs<ProblemDetails>()?.Title);
    }

    [Calls("POST /api/Harvests")]
    public static async Task Add(GardenClient client, Check check)
    {
#if NSWAG
        await check.EchoedAsync(Plants.Oak, body => client.Harvests.AddAsync(body));
        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Harvests.AddAsync(Plants.Oak with { Name = null! }));
#else
        await check.EchoedAsync(Plants.Oak, body => client.Harvests.CreateAsync(body));
        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Harvests.CreateAsync(Plants.Oak with { Name = null! }));
#endif
        check.Same("One or more validation errors occurred.", error.ErrorAs<ValidationProblemDetails>()?.Title);
        check.Same("The Name field is required.", error.ErrorAs<ValidationProblemDetails>()?.Errors?.Single().Value[0]);
    }

    [Calls("PUT /api/Harvests/{id}")]
    public static async Task Replace(GardenClient client, Check check)
    {
#if NSWAG
        await client.Harvests.ReplaceAsync(3, Plants.Weed with { Name = "Weed" });
#else
        await client.Harvests.UpdateAsync(3, Plants.Weed with { Name = "Weed" });
#endif
        check.Received(3, Plants.Weed with { Name = "Weed" });
    }

    [Calls("DELETE /api/Harvests/{id}")]
    public static async Task Delete(GardenClient client, Check check)
    {
        await client.Harvests.DeleteAsync(3);
        check.Received(3, null);
        await client.Harvests.DeleteAsync(3, new() { XReason = "too ripe" });
        check.Received(3, "too ripe");
    }

    [Calls("POST /api/Harvests/{id}/photo")]
    public static async Task AddPhoto(GardenClient client, Check check)
    {
        FilePart picture = FilePart.FromBytes(Samples.Picture, "tulip.png", "image/png");
#if NSWAG
        check.Returned(await client.Harvests.AddPhotoAsync(3, new() { Title = "A ü", Stars = 5, PlaceGarden = "north", PlaceRow = 3, Picture = picture }));
#else
        check.Returned(await client.Harvests.PhotoAsync(3, new() { Title = "A ü", Stars = 5, PlaceGarden = "north", PlaceRow = 3, Picture = picture }));
#endif
        check.Received(3, "A ü", 5, new { Garden = "north", Row = 3 }, new ReceivedFile("picture", "tulip.png", "image/png", Samples.Picture));
    }

    [Calls("GET /api/Harvests/{id}/photo")]
    public static async Task GetPhoto(GardenClient client, Check check)
    {
        using MemoryStream content = new();
        await using (Stream photo = await client.Harvests.GetPhotoAsync(3))
        {
            await photo.CopyToAsync(content);
        }

        check.Received(3);
        check.Returned(content.ToArray());
    }
}
#endif
