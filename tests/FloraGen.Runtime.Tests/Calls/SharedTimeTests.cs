using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

/// <summary>Calls use the timers of calls that are over. Nobody may notice.</summary>
public class SharedTimeTests
{
    public static TheoryData<string, Func<Action<CancellationToken>, Action<FloraClientOptions>>> Hooks { get; } = new()
    {
        { "OnSending", static keep => options => options.OnSending = (_, token) => Kept(keep, token) },
        { "OnReceived", static keep => options => options.OnReceived = (_, token) => Kept(keep, token) },
        { "Authenticate", static keep => options => options.Authenticate = (_, token) => Kept(keep, token) },
        {
            "FetchToken",
            static keep => options => options.FetchToken = async token =>
            {
                await Kept(keep, token);
                return "token_1";
            }
        },
    };

    [Theory]
    [MemberData(nameof(Hooks))]
    public void TokenThatAHookWasGivenIsNeverCancelledByAnotherCall(string hook, Func<Action<CancellationToken>, Action<FloraClientOptions>> set)
    {
        List<CancellationToken> given = [];
        FloraClient hooked = Over(new StubHandler(Ready()), set(given.Add));
        FloraClient plain = Over(new StubHandler([.. Cancelled(4)]));

        // One thread, so that a timer that is free is used by the next call.
        Finish(hooked.Assets.RetrieveAsync("a"));
        for (int call = 0; call < 4; call++)
        {
            using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(5));
            _ = Assert.ThrowsAny<OperationCanceledException>(() => Finish(plain.Assets.RetrieveAsync("a", cancellationToken: source.Token)));
        }

        CancellationToken token = Assert.Single(given);
        Assert.False(token.IsCancellationRequested, $"The token of {hook} was cancelled by another call.");
    }

    [Fact]
    public void TokenThatAHandlerWasGivenIsNeverCancelledByAnotherCall()
    {
        CancellationToken given = default;
        FloraClient client = Over(new StubHandler(
            [
                (request, token) =>
                {
                    given = token;
                    return Ready()(request, token);
                },
                .. Cancelled(4),
            ]));

        Finish(client.Assets.RetrieveAsync("a"));
        for (int call = 0; call < 4; call++)
        {
            using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(5));
            _ = Assert.ThrowsAny<OperationCanceledException>(() => Finish(client.Assets.RetrieveAsync("a", cancellationToken: source.Token)));
        }

        Assert.False(given.IsCancellationRequested);
    }

    [Fact]
    public void CallHasItsOwnTimeAndNotWhatTheOneBeforeItLeft()
    {
        FloraClient client = Over(new StubHandler(Ready(), Late(TimeSpan.FromMilliseconds(1200)), StubHandler.Never(), Ready()));

        Finish(client.Assets.RetrieveAsync("a", new RequestOptions { Timeout = TimeSpan.FromSeconds(1) }));
        Finish(client.Assets.RetrieveAsync("a", new RequestOptions { Timeout = TimeSpan.FromMinutes(1) }));
        _ = Assert.Throws<ApiTimeoutException>(() => Finish(client.Assets.RetrieveAsync("a", new RequestOptions { Timeout = TimeSpan.FromMilliseconds(20) })));
        Finish(client.Assets.RetrieveAsync("a"));
    }

    [Fact]
    public void TimeoutThatNoTimerTakesIsRefusedAlsoWhereATimerIsFree()
    {
        FloraClient client = Over(new StubHandler(Ready(), Ready(), Ready()));

        Finish(client.Assets.RetrieveAsync("a"));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Finish(client.Assets.RetrieveAsync("a", new RequestOptions { Timeout = TimeSpan.Zero })));
        Finish(client.Assets.RetrieveAsync("a"));
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Ready() => StubHandler.Json(ResponseJson.Asset().ToJsonString());

    private static IEnumerable<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> Cancelled(int count)
        => Enumerable.Repeat(StubHandler.Never(), count);

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Late(TimeSpan wait) => async (request, token) =>
    {
        await Task.Delay(wait, token);
        return await Ready()(request, token);
    };

    private static void Finish(Task<AssetRetrieveResponse> call) => _ = call.GetAwaiter().GetResult();

    private static ValueTask Kept(Action<CancellationToken> keep, CancellationToken token)
    {
        keep(token);
        return default;
    }

    private static FloraClient Over(StubHandler handler, Action<FloraClientOptions>? configure = null) => Clients.Over(handler, options =>
    {
        options.TimeProvider = TimeProvider.System;
        options.MaxRetries = 0;
        configure?.Invoke(options);
    });
}
