using FloraSandbox.Faults;
using FloraSandbox.Recording;

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
    public async Task BodyIsKeptEvenWhenAFaultAnswers()
    {
        Server.Faults.Enqueue(new Fault { Status = 503 });
        await PostAsync("/assets", SignedUpload);
        await PostAsync("/assets", SignedUpload);

        Assert.Equal([SignedUpload, SignedUpload], Server.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task ClearForgets()
    {
        await GetAsync("/assets");
        Server.Requests.Clear();

        Assert.Empty(Server.Requests);
    }
}
