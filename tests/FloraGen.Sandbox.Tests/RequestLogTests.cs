using FloraSandbox.Faults;
using FloraSandbox.Recording;
using Microsoft.Net.Http.Headers;

namespace FloraGen.Sandbox.Tests;

public sealed class RequestLogTests : SandboxTest
{
    [Fact]
    public async Task RequestIsKeptAsItWasSent()
    {
        await PostAsync("/assets/a%20b/complete?x=%2F", "{}", ("Idempotency-Key", "k1"));

        RecordedRequest request = Server.Requests.Single();
        Assert.Equal("POST /api/v1/assets/a%20b/complete?x=%2F", request.ToString());
        Assert.Equal("k1", request.Headers["idempotency-key"]);
        Assert.Equal("{}", request.Body);
        Assert.Equal(2, request.BodySize);
        Assert.False(request.IsUpload);
    }

    [Fact]
    public async Task BodyIsKeptEvenWhenAFaultResponds()
    {
        Server.Faults.Enqueue(new Fault { Status = 503 });
        await PostAsync("/assets", SignedUpload);
        await PostAsync("/assets", SignedUpload);

        Assert.Equal([SignedUpload, SignedUpload], Server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task PartsOfAnUploadAreKeptInTheirOrder()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        await UploadAsync(created, [1], "a b.png");

        RecordedRequest upload = Server.Requests.Last();
        Assert.Equal(["key", "policy", "signature", "file"], upload.Parts.Select(static part => Disposition(part).Name.Value));
        Assert.Equal("a b.png", Disposition(upload.Parts[^1]).FileName.Value?.Trim('"'));
        Assert.Equal("image/png", upload.Parts[^1].Headers["content-type"]);
        Assert.Empty(Server.Requests.First().Parts);
    }

    [Fact]
    public async Task PartsUpToTheWrongOneAreKept()
    {
        Reply created = await PostAsync("/assets", SignedUpload);
        MultipartFormDataContent form = [.. Form(created, [1]).Reverse()];
        await PostToAsync(UploadUrl(created), form);

        Assert.Equal("file", Disposition(Assert.Single(Server.Requests.Last().Parts)).Name.Value);
    }

    [Fact]
    public async Task ClearForgets()
    {
        await GetAsync("/assets");
        Server.Requests.Clear();

        Assert.Empty(Server.Requests);
    }

    private static ContentDispositionHeaderValue Disposition(RecordedPart part) => ContentDispositionHeaderValue.Parse(part.Headers["Content-Disposition"]);
}
