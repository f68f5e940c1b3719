namespace FloraSandbox.Assets;

/// <summary>Starts the pretended processing of an asset: decides when it ends, and how.</summary>
internal sealed class Processing(TimeProvider time, TimeSpan duration)
{
    public Asset Start(Asset asset) => asset with
    {
        SettlesAt = (time.GetUtcNow() + duration).ToUnixTimeMilliseconds(),
        FailureMessage = AssetFate.FailureOf(asset),
    };

    /// <summary>Ends in failure at once, because there is nothing to process.</summary>
    public Asset FailNow(Asset asset, string message) => asset with
    {
        SettlesAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
        FailureMessage = message,
    };
}
