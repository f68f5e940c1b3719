using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Reliability.Faults;
using Reliability.Matrix;
using Reliability.Support;
using Xunit.Abstractions;

namespace Reliability.Resilience;

/// <summary>The faults of the matrix strike a client of a container, whose application has handlers that send again.</summary>
public sealed class BehindHandlersTests(ITestOutputHelper output)
{
    /// <summary>A server that returns these has done nothing, so that sending again is no harm.</summary>
    private static readonly HttpStatusCode[] s_nothingDone = [HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable];

    private static readonly Fault[] s_faults = [.. FaultList.All.Where(static fault
        => fault.Network == FaultNetwork.Plain && !s_nothingDone.Any(status => fault.Name.Contains($"{(int)status}", StringComparison.Ordinal)))];

    private static readonly Dictionary<string, Action<IHttpClientBuilder>> s_handlers = new()
    {
        ["standard resilience"] = static client => client.AddStandardResilienceHandler(static options =>
        {
            options.Retry.Delay = TimeSpan.Zero;
            options.Retry.UseJitter = false;
            options.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(150);
            options.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(1);
        }),
        ["standard hedging"] = static client => client.AddStandardHedgingHandler().Configure(static options =>
        {
            options.Hedging.Delay = TimeSpan.FromMilliseconds(50);
            options.Endpoint.Timeout = new HttpTimeoutStrategyOptions { Timeout = TimeSpan.FromMilliseconds(150) };
            options.Endpoint.CircuitBreaker.SamplingDuration = TimeSpan.FromSeconds(1);
        }),
        ["two of one's own"] = static client => client
            .AddHttpMessageHandler(static () => new TwiceHandler())
            .AddHttpMessageHandler(static () => new TwiceHandler()),
    };

    public static TheoryData<string> Handlers { get; } = [.. s_handlers.Keys];

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task PostWithoutAKeyIsReceivedOnceWhateverTheFault(string handlers)
    {
        List<string> twice = [];
        int reached = 0;
        IReadOnlyList<Fault> faults = Exhaustive.FewOf(s_faults, share: 4);
        foreach (Fault fault in faults)
        {
            int count = await CountAsync(fault, handlers, HttpMethod.Post);
            reached += count;
            if (count > 1)
            {
                twice.Add($"{fault.Name}: {count}");
            }
        }

        Assert.Empty(twice);
        Assert.True(reached > faults.Count / 3, $"{reached} requests only reached a server.");
        output.WriteLine($"{faults.Count} of {s_faults.Length} faults; CI=true takes all");
    }

    /// <summary>The handlers do send again: what may be repeated reaches the server more than once.</summary>
    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task GetIsReceivedAsOftenAsTheHandlersSendIt(string handlers)
        => Assert.True(await CountAsync(FaultList.All.First(static fault => fault.Name.StartsWith("500", StringComparison.Ordinal)), handlers, HttpMethod.Get) > 1);

    private static async Task<int> CountAsync(Fault fault, string handlers, HttpMethod method)
    {
        using CancellationTokenSource silence = new();
        FaultServer server = new(fault, before: 0, strikes: int.MaxValue, RightReplies.To, () => silence.CancelAfter(TimeSpan.FromMilliseconds(400)));
        await using FaultServer other = new(FaultList.None, 0, 0, RightReplies.To, static () => { });
        Statuses.OtherHost = other.Url + "stolen";
        if (fault.Stage == FaultStage.Unreachable)
        {
            server.Stop();
        }

        // The container goes first: a server waits until its clients are gone.
        await using (server)
        {
            using SocketsHttpHandler connections = new() { AllowAutoRedirect = false };
            ServiceCollection services = new();
            IHttpClientBuilder client = services
                .AddFloraClient(options => (options.ApiKey, options.BaseUrl, options.MaxRetries, options.MaxResponseSize) = ("hunter2", server.Url, 0, 16 * 1024 * 1024))
                .ConfigurePrimaryHttpMessageHandler(() => connections);
            s_handlers[handlers](client);
            await using ServiceProvider provider = services.BuildServiceProvider();
            Task<ApiResponse> call = provider.GetRequiredService<FloraClient>().SendAsync(method, "/assets/ast_1/publish", cancellationToken: silence.Token);
            // However the call ends: what counts is what the server was asked.
            await ((Task)call).WaitAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Assert.Equal(0, other.Count);
        return server.Count;
    }
}
