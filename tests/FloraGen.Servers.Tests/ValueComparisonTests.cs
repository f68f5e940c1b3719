using System.Text.Json;
using FloraGen.Servers.Application.Enums;
using FloraGen.Servers.Application.Polymorphism;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Tests;

/// <summary>The comparison that all checks rely on sees what differs.</summary>
public sealed class ValueComparisonTests
{
    public static TheoryData<object?, object?> Different => new()
    {
        { 1, 2 },
        { 1, "1" },
        { 1, null },
        { "a", "A" },
        { 0.1, 0.1m + 0.0000001m },
        { new byte[] { 1 }, new byte[] { 2 } },
        { new[] { 1, 2 }, new[] { 1 } },
        { new[] { 1, 2 }, new[] { 2, 1 } },
        { DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddTicks(1) },
        { DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.ToOffset(TimeSpan.FromHours(1)) },
        { Color.Red, "Yellow" },
        { Color.SkyBlue, 1 },
        { new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["A"] = 1 } },
        { new Box(1, 2), new { Width = 1.0, Height = 3.0 } },
        { new Box(1, 2), new { Width = 1.0 } },
        { new Box(1, 2), new { Width = 1.0, Height = 2.0, Depth = 3.0 } },
        { new Box(1, 2), new { Width = 1.0, Height = 2.0, AdditionalProperties = new Dictionary<string, int> { ["depth"] = 3 } } },
        { new Box(1, 2), new { Width = 1.0, AdditionalProperties = new Dictionary<string, double> { ["height"] = 2 } } },
        { new Rake { Teeth = 1 }, new { Type = 1, Teeth = 1, Weight = 0 } },
        { JsonSerializer.SerializeToElement(1), JsonSerializer.SerializeToElement("1") },
        { new object(), "text" },
    };

    public static TheoryData<object?, object?> Same => new()
    {
        { 1, 1L },
        { 2.5m, 2.5 },
        { 'x', "x" },
        { new Uri("/a", UriKind.Relative), "/a" },
        { TimeSpan.FromSeconds(1.5), "00:00:01.5000000" },
        { new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc), DateTimeOffset.UnixEpoch },
        { Color.SkyBlue, "sky-blue" },
        { Season.Autumn, 5 },
        { new List<int> { 1 }, new long[] { 1 } },
        { new Box(1, 2), new { width = 1.0, height = 2.0, Depth = (string?)null } },
        { new Rake { Teeth = 1 }, new { Type = 2, Teeth = 1, Weight = 0 } },
        { new Notes { Others = new() { ["a"] = JsonSerializer.SerializeToElement(1) } }, new { AdditionalProperties = new Dictionary<string, int> { ["a"] = 1 } } },
        { new { A = 1 }, JsonSerializer.SerializeToElement(new { a = 1 }) },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void DifferenceIsSeen(object? left, object? right)
    {
        Assert.NotNull(ValueComparison.Difference(left, right, "value"));
        Assert.NotNull(ValueComparison.Difference(right, left, "value"));
    }

    [Theory]
    [MemberData(nameof(Same))]
    public void SameValueIsTheSameInOtherTypes(object? left, object? right)
    {
        Assert.Null(ValueComparison.Difference(left, right, "value"));
        Assert.Null(ValueComparison.Difference(right, left, "value"));
    }
}
