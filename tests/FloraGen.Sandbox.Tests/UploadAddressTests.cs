using System.Net.Http.Headers;

namespace FloraGen.Sandbox.Tests;

public sealed class UploadAddressTests : SandboxTest
{
    [Fact]
    public async Task AuthorizationHeaderIsRefused()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        AuthenticationHeaderValue credentials = new("Bearer", Server.ApiKey);

        Reply refused = await PostToAsync(UploadUrl(created), Form(created, [1]), credentials);
        Reply accepted = await UploadAsync(created, [1]);

        Assert.Equal(400, refused.Status);
        Assert.Contains("no Authorization header", refused.Text);
        Assert.Equal(204, accepted.Status);
    }

    [Fact]
    public async Task ReservationIsGoodForOneUpload()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        await UploadAsync(created, [1]);

        Assert.Equal(403, (await UploadAsync(created, [1])).Status);
    }

    [Fact]
    public async Task FieldsInAnotherOrderAreRefused()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        MultipartFormDataContent form = [.. Form(created, [1]).Reverse()];

        Reply refused = await PostToAsync(UploadUrl(created), form);

        Assert.Equal(400, refused.Status);
        Assert.Contains("\"key\" was expected", refused.Text);
    }

    [Fact]
    public async Task FieldsOfAnotherReservationAreRefused()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        Reply other = await PostAsync("/assets", SignedUpload);

        Assert.Equal(403, (await PostToAsync(UploadUrl(created), Form(other, [1]))).Status);
    }

    [Fact]
    public async Task FormThatEndsEarlyIsRefused()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        MultipartFormDataContent form = [.. Form(created, [1]).SkipLast(1)];

        Assert.Equal(400, (await PostToAsync(UploadUrl(created), form)).Status);
    }

    [Fact]
    public async Task BodyThatIsNoFormIsRefused()
    {
        Reply created = await PostAsync("/assets", SignedUpload);

        Assert.Equal(400, (await PostToAsync(UploadUrl(created), new StringContent("hello"))).Status);
    }

    [Fact]
    public async Task LargeFileIsCounted()
    {
        const int Size = 40_000_000;
        Reply created = await PostAsync("/assets", SignedUpload);
        Reply uploaded = await UploadAsync(created, new byte[Size]);
        Reply asset = await GetAsync($"/assets/{created.String("asset_id")}");

        Assert.Equal(204, uploaded.Status);
        Assert.Equal(Size, asset.Json.GetProperty("size_bytes").GetInt32());
        Assert.InRange(Server.Requests.Single(request => request.IsUpload).BodySize, Size, Size + 4096);
    }
}
