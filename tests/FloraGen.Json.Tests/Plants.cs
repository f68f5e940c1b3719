using System.Text.Json;
using Generated.Nursery;

namespace JsonTests;

/// <summary>A plant with something of everything, as it comes from a server.</summary>
internal static class Plants
{
    public const string Json =
        """{"plant_id":"p1","display_name":null,"state":"cut-down","earlier_state":"composted","level":5,"planted_at":"2026-05-06T07:08:09Z","price":1.50,"home":{"row":2},"pot":{"kind":"clay","litres":3},"tags":["2026-05-06T07:08:09Z"],"states":["seed","composted"],"heights":{"a":1.5},"soil":"peat"}""";

    public static Plant Full => JsonSerializer.Deserialize<Plant>(Json)!;
}
