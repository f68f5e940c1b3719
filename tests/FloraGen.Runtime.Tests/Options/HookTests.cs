using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>The caller's code around each attempt.</summary>
public class HookTests
{
    [Fact]
    public async Task HooksAreCalledForEachAttemptWithWhatIsSentAndWhatCame()
    {
        List<string> seen = [];
        StubHandler handler = new(
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable),
            StubHandler.Throws(new HttpRequestException("reset")),
            StubHandler.Json(ResponseJson.Created().ToJsonString()));
        FloraClient client = Clients.Over(handler, options =>
        {
            options.OnSending = (message, _) =>
            {
                seen.Add($"{message.Method} {message.Headers.Authorization} {message.Headers.GetValues("Idempotency-Key").Single() == "key"}");
                message.Headers.Add("x-signature", seen.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return default;
            };
            options.OnReceived = (response, _) =>
            {
                seen.Add(response.StatusCode.ToString());
                return default;
            };
        });

        await client.Assets.CreateAsync(new() { Source = "s", WorkspaceId = "ws_1" }, new RequestOptions { IdempotencyKey = "key" });

        Assert.Equal(["POST Bearer key_1 True", "ServiceUnavailable", "POST Bearer key_1 True", "POST Bearer key_1 True", "OK"], seen);
        Assert.Equal(["1", "3", "4"], handler.Requests.Select(static request => request.Header("x-signature")));
    }

    /// <summary>What a hook adds may be a secret of the API.</summary>
    [Fact]
    public async Task UploadToAnotherHostIsNotShownToHooks()
    {
        int count = 0;
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json(""));
        FloraClient client = Clients.Over(handler, options =>
        {
            options.OnSending = (_, _) =>
            {
                count++;
                return default;
            };
            options.OnReceived = (_, _) =>
            {
                count++;
                return default;
            };
        });
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "s", WorkspaceId = "ws_1" });
        count = 0;

        await created.Upload!.SendAsync(client, "x"u8.ToArray());

        Assert.Equal(0, count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExceptionOfAHookStaysWhatItIsAndEndsTheCall(bool inSending)
    {
        // What a broken connection throws, too.
        IOException fault = new("The log is full.");
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler, options =>
        {
            options.OnSending = (_, _) => inSending ? throw fault : default(ValueTask);
            options.OnReceived = (_, _) => throw fault;
        });

        Assert.Same(fault, await Assert.ThrowsAsync<IOException>(() => client.Assets.RetrieveAsync("a")));
        Assert.Equal(inSending ? 0 : 1, handler.Requests.Count);
    }

    [Fact]
    public async Task ResponseIsDisposedWhenTheHookThrows()
    {
        DisposalContent content = new();
        StubHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage { Content = content }));
        FloraClient client = Clients.Over(handler, static options => options.OnReceived = static (_, _) => throw new InvalidOperationException("No."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.True(content.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TimeoutCoversTheHooks(bool inSending)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler, options =>
        {
            options.TimeProvider = TimeProvider.System;
            options.Timeout = TimeSpan.FromMilliseconds(50);
            options.MaxRetries = 0;
            options.OnSending = async (_, token) => await Task.Delay(inSending ? Timeout.Infinite : 0, token);
            options.OnReceived = static async (_, token) => await Task.Delay(Timeout.Infinite, token);
        });

        await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Assets.RetrieveAsync("a"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CancellationInAHookKeepsTheCallersToken(bool inSending)
    {
        using CancellationTokenSource source = new();
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler, options =>
        {
            options.OnSending = async (_, token) => await CancelAsync(inSending, token);
            options.OnReceived = async (_, token) => await CancelAsync(true, token);
        });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Assets.RetrieveAsync("a", cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);

        async Task CancelAsync(bool now, CancellationToken token)
        {
            if (now)
            {
                await source.CancelAsync();
                token.ThrowIfCancellationRequested();
            }
        }
    }

    private sealed class DisposalContent : StringContent
    {
        public DisposalContent()
            : base("{}")
        {
        }

        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
