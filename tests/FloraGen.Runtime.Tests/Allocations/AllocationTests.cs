using System.Net.Http;
using Generated.Flora;
using Generated.Flora.Internal;

namespace RuntimeTests.Allocations;

/// <summary>
/// Counts bytes, and never seconds: what a call and a page of assets may allocate. The bars are a tenth above what they take, and a debug build takes
/// more, since its asynchronous methods are objects. Whoever needs a higher bar should know what for.
/// </summary>
public class AllocationTests
{
#if DEBUG
    private const long Call = 5_000, Listing = 90_000;
#else
    private const long Call = 3_500, Listing = 90_000;
#endif
    private const long Reading = 86_000, Writing = 44_000;

    private static readonly FloraClientOptions s_options = new();
    private static readonly byte[] s_asset = SamplePages.Asset(), s_page = SamplePages.Of(100);

    [Fact]
    public void RetrievingAnAssetAllocatesLittle()
    {
        FloraClient client = ClientThatGets(s_asset);

        long bytes = AllocatedBytes.Of(() => Finished(client.Assets.RetrieveAsync("asset_tulip")));

        Assert.InRange(bytes, 1, Call);
    }

    [Fact]
    public void FailureThatIsAResponseAllocatesNoMoreThanASuccess()
    {
        RequestOptions values = new() { Throw = ThrowOn.ConnectionOnly };
        FloraClient client = ClientThatGets(s_asset), refused = ClientThatGets(s_asset, System.Net.HttpStatusCode.NotFound);

        long success = AllocatedBytes.Of(() => Finished(client.Assets.WithRawResponse.RetrieveAsync("asset_tulip", values)));
        long failure = AllocatedBytes.Of(() => Finished(refused.Assets.WithRawResponse.RetrieveAsync("asset_tulip", values)));

        Assert.InRange(failure, 1, success);
    }

    [Fact]
    public void ListingAHundredAssetsAllocatesLittleBesideThem()
    {
        FloraClient client = ClientThatGets(s_page);
        AssetListParams query = new() { Limit = 100 };

        long bytes = AllocatedBytes.Of(() => Finished(client.Assets.ListAsync(query).AsTask()));

        Assert.InRange(bytes, 1, Listing);
    }

    [Fact]
    public void ReadingAHundredAssetsAllocatesLittleBesideThem()
    {
        ApiRequest request = new(HttpMethod.Get, "/assets");

        long bytes = AllocatedBytes.Of(() => ResponseReader.Read(
            new ServerResponse(System.Net.HttpStatusCode.OK, HeaderMap.Empty, s_page), request, AssetsCursorPageJsonConverter.ReadValue, s_options));

        Assert.InRange(bytes, 1, Reading);
    }

    [Fact]
    public void WritingAHundredAssetsAllocatesLittleBesideTheirText()
    {
        AssetsCursorPage page = ResponseReader.Read(
            new ServerResponse(System.Net.HttpStatusCode.OK, HeaderMap.Empty, s_page), new ApiRequest(HttpMethod.Get, "/assets"), AssetsCursorPageJsonConverter.ReadValue, s_options);

        long bytes = AllocatedBytes.Of(() => WrittenJson.Bytes(page, AssetsCursorPageJsonConverter.WriteValue));

        Assert.InRange(bytes, 1, Writing);
    }

    private static FloraClient ClientThatGets(byte[] body, System.Net.HttpStatusCode status = System.Net.HttpStatusCode.OK)
        => new(new HttpClient(new PromptHandler(body, status)) { Timeout = Timeout.InfiniteTimeSpan }, new FloraClientOptions { ApiKey = "key", BaseUrl = new Uri("https://flora.example") });

    /// <summary>Nothing was waited for, so all of it happened on this thread.</summary>
    private static void Finished<T>(Task<T> call) => Assert.True(call.IsCompletedSuccessfully);
}
