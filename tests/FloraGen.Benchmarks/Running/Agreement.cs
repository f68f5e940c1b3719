using System.Text.Json;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Running.HandWritten;
using FloraGen.Benchmarks.Running.Nswag;

namespace FloraGen.Benchmarks.Running;

/// <summary>Who reads or writes something else than the others is not measured.</summary>
internal static class Agreement
{
    public static void Check(AssetsCursorPage ours, AssetsCursorPage oursBySerializer, HandPage hand, HandPage reflected, PlainPage plain, NswagPage nswag)
    {
        string[] expected = [.. ours.Assets.Select(static asset => $"{asset.AssetId} {asset.Status.ToWireString()} {asset.Width} {asset.ProjectId}")];
        Same(expected, oursBySerializer.Assets.Select(static asset => $"{asset.AssetId} {asset.Status.ToWireString()} {asset.Width} {asset.ProjectId}"));
        Same(expected, hand.Assets.Select(static asset => $"{asset.AssetId} {Wire(asset.Status)} {asset.Width} {asset.ProjectId}"));
        Same(expected, reflected.Assets.Select(static asset => $"{asset.AssetId} {Wire(asset.Status)} {asset.Width} {asset.ProjectId}"));
        Same(expected, plain.Assets.Select(static asset => $"{asset.AssetId} {Wire(asset.Status)} {asset.Width} {asset.ProjectId}"));
        Same(expected, nswag.Assets.Select(static asset => $"{asset.AssetId} {Wire((HandStatus)asset.Status)} {asset.Width} {asset.ProjectId}"));
        Same([ours.NextCursor!, ours.NextCursor!, ours.NextCursor!], [hand.Meta!.NextCursor!, plain.Meta!.NextCursor!, nswag.Meta!.NextCursor!]);
    }

    /// <summary>Members may stand in another order, and a number may be written in another way.</summary>
    public static void CheckSame(byte[] expected, params ReadOnlySpan<byte[]> others)
    {
        JsonElement original = JsonElement.Parse(expected);
        foreach (byte[] other in others)
        {
            if (!JsonElement.DeepEquals(original, JsonElement.Parse(other)))
            {
                throw new InvalidOperationException("Not all write the same.");
            }
        }
    }

    public static void Same(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new InvalidOperationException("Not all read the same.");
        }
    }

    private static string Wire(HandStatus status) => status switch
    {
        HandStatus.PendingUpload => "pending_upload",
        HandStatus.Ready => "ready",
        _ => "failed",
    };
}
