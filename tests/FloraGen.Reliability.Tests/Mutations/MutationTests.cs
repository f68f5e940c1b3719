using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Generated.Flora;
using Xunit.Abstractions;

namespace Reliability.Mutations;

/// <summary>
/// Thousands of damaged bodies for each kind of response: each is the documented exception, or a value that is written as the JSON
/// that it came as. <c>FLORAGEN_MUTATIONS</c> is their number for each kind, <c>FLORAGEN_SEED</c> where they start.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    /// <summary>The number of damaged bodies of each kind with CI=true.</summary>
    public const int UsualCount = 10_000;

    /// <summary>The number of them by default: the first ones.</summary>
    private const int FewCount = 2_000;

    /// <summary>No body takes that long, so that what does hangs.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Bodies { get; } = [.. MutatedBody.All.Keys];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task BodyThatIsNotDamagedIsWrittenAsItCame(string name)
    {
        MutatedBody body = MutatedBody.All[name];

        Assert.Null(await FaultOfAsync(body, Encoding.UTF8.GetBytes(body.Json), HttpStatusCode.OK));
        Assert.True(SameJson.Are(await body.ReadAsync(new BodyHandler(Encoding.UTF8.GetBytes(body.Json), HttpStatusCode.OK)), body.Json));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task DamagedBodyIsTheDocumentedExceptionOrARightValue(string name)
    {
        int seed = Setting("FLORAGEN_SEED", 20260102);
        int count = Setting("FLORAGEN_MUTATIONS", Exhaustive.IsAsked ? UsualCount : FewCount);
        output.WriteLine($"FLORAGEN_SEED={seed} FLORAGEN_MUTATIONS={count}");
        MutatedBody body = MutatedBody.All[name];
        JsonMutation mutation = new(new Random(seed));

        for (int index = 0; index < count; index++)
        {
            byte[] damaged = mutation.Of(body.Json);
            HttpStatusCode status = index % 10 == 0 ? HttpStatusCode.BadRequest : HttpStatusCode.OK;
            string? fault = await FaultOfAsync(body, damaged, status);
            Assert.True(fault is null, $"Number {index}, seed {seed}, {status}: {fault}\n{Encoding.Latin1.GetString(damaged)}");
        }
    }

    /// <summary>What is wrong with how a body is read; null when nothing is.</summary>
    private static async Task<string?> FaultOfAsync(MutatedBody body, byte[] bytes, HttpStatusCode status)
    {
        try
        {
            string written = await Task.Run(() => body.ReadAsync(new BodyHandler(bytes, status))).WaitAsync(s_hang);
            return status != HttpStatusCode.OK ? "A failure was read as a success."
                // A call that did something may return nothing at all.
                : bytes.Length == 0 && written == "null" ? null
                : SameJson.IsWrittenAs(Encoding.UTF8.GetString(bytes), written) ? null
                : "It is written as " + written;
        }
        catch (Exception exception)
        {
            return exception switch
            {
                ApiSerializationException { JsonPath: ['$', ..] } when status == HttpStatusCode.OK => null,
                ApiBadRequestException error when status == HttpStatusCode.BadRequest => error.Error is not { Error: null } ? null : "The error is half read.",
                _ => exception.ToString(),
            };
        }
    }

    private static int Setting(string name, int usual)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : usual;
}
