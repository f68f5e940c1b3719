namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>The positions in which code can stand: <c>$</c> is the code.</summary>
internal static class Positions
{
    /// <summary>Members around statements that may await.</summary>
    public static readonly string[] OfAsyncStatements =
    [
        "async Task N(string id, bool now) { $ }",
        "async Task N(string id, bool now) { if (now) { $ } }",
        "async Task N(string id, bool now) { if (now) Log(\"now\"); else { $ } }",
        "async ValueTask<int> N(string id) { $ return 1; }",
        "void N() { Func<string, Task> f = async id => { $ }; _ = f; }",
        "void N() { Func<string, Task> f = async delegate (string id) { $ }; _ = f; }",
        "async Task N(string id) { await Local(); async Task Local() { $ } }",
        "async IAsyncEnumerable<int> N(string id) { $ await Task.Yield(); yield return 1; }",
        "async Task N(string id) { using System.IO.MemoryStream held = new(); $ }",
        "async Task N(string id) { using (new System.IO.MemoryStream()) { $ } }",
        "async Task N(string id, int n) { switch (n) { case 1: $ break; default: Log(\"n\"); break; } }",
        "async Task N(string id) { try { $ } finally { Log(\"done\"); } }",
        "async Task N(string id) { try { Log(\"try\"); } catch (Exception) { $ throw; } }",
        "async Task N(string id) { /* before */ $ /* behind */ }",
    ];

    /// <summary>Members around statements in which no task is awaited.</summary>
    public static readonly string[] OfStatements =
    [
        "void N(string id) { $ }",
        "object Gate { get; } = new(); void N(string id) { lock (Gate) { $ } }",
        "readonly object _gate = new(); async Task N(string id) { await Task.Yield(); lock (_gate) { $ } }",
        "int N { get { string id = \"1\"; $ return 1; } set { string id = \"2\"; $ } }",
        "IEnumerable<int> N(string id) { $ yield return 1; }",
        "void N(string id) { Action f = () => { $ }; f(); }",
        "void N(string id) { Local(); void Local() { $ } }",
        "class Inner : Base { public Inner(string id) { $ } }",
    ];

    /// <summary>Members around a text that is read off an asset <c>a</c>.</summary>
    public static readonly string[] OfTexts =
    [
        "async Task N(string id) { A; Show($); }",
        "async Task<string> N(string id) { A; return $; }",
        "async Task N(string id, bool now) { A; if (now) Show($); }",
        "async Task N(string id, bool now) { A; if (now) Log(\"\"); else Show($); }",
        "async Task<string> N(string id, bool now) { A; return now ? $ : id; }",
        "async Task<bool> N(string id, bool now) { A; return now && $.Length > 3; }",
        "async Task<int> N(string id) { A; return $.Length; }",
        "async Task<char> N(string id) { A; return $[0]; }",
        "async Task<string> N(string id) { A; return \"at \" + $; }",
        "async Task<string> N(string id) { A; return $\"at {$}\".Trim(); }",
        "async Task<Uri> N(string id) { A; return new Uri($); }",
        "async Task<List<string>> N(string id) { A; return new() { $ }; }",
        "async Task<string[]> N(string id) { A; return [$]; }",
        "async Task N(string id) { A; foreach (char c in $) { Log($\"{c}\"); } }",
        "async Task N(string id) { A; switch ($) { case \"\": Log(\"\"); break; default: break; } }",
        "async Task<int> N(string id, int n) { A; return n switch { 1 => $.Length, _ => 0 }; }",
        "async Task<int> N(string id) { A; return $ switch { \"\" => 0, _ => 1 }; }",
        "async Task N(string id) { A; lock ($) { Log(\"\"); } }",
        "async Task N(string id) { A; using System.IO.StringReader r = new($); Log(r.ReadToEnd()); }",
        "async Task N(string id) { A; using (System.IO.StringReader r = new($)) { Log(r.ReadToEnd()); } }",
        "async Task N(string id) { A; string one = $, two = id; Log(one + two); }",
        "async Task N(string id) { A; string one; one = $; Log(one); }",
        "async IAsyncEnumerable<string> N(string id) { A; yield return $; }",
        "async Task N(string id) { A; throw new InvalidOperationException($); }",
        "async Task N(string id, int n) { A; for (int i = 0; i < $.Length; i++) { Log(\"\"); } }",
        "async Task N(string id, int n) { A; while ($.Length > n++) { Log(\"\"); } }",
        "async Task N(string id, string? name) { A; Show(name ?? $); }",
        "async Task N(string id) { A; Show($); /* kept */ // and this\n }",
        "void N(string id, AssetRetrieveResponse? b) { Func<Task<string>> f = async () => { A; return $; }; _ = f; }",
        "async Task N(string id) { await Local(); async Task<string> Local() { A; return $; } }",
        "async Task N(string id) { A; Download($, await Task.FromResult(1)); static void Download(string url, int n) { } }",
    ];

    /// <summary>Members around a text that comes straight off a call.</summary>
    public static readonly string[] OfCalls =
    [
        "async Task<string> N(string id) => (await client.Assets.RetrieveAsync(id)).Url!;",
        "string N(string id) => client.Assets.RetrieveAsync(id).Result.Url!;",
        "string N(string id) => client.Assets.RetrieveAsync(id).GetAwaiter().GetResult().Url!;",
        "static readonly string s_url = new FloraClient().Assets.RetrieveAsync(\"1\").Result.Url!;",
        "string N { get; } = new FloraClient().Assets.RetrieveAsync(\"1\").Result.Url!;",
        "string N => client.Assets.RetrieveAsync(\"1\").Result.Url!;",
        "Func<string, Task<string>> N() => async id => (await client.Assets.RetrieveAsync(id)).Url!;",
        "async Task<int> N(string id) => (await client.Assets.RetrieveAsync(id)).Url!.Length;",
        "async Task N() { await foreach (AssetListResponse a in client.Assets.ListAsync()) Show(a.Url!); }",
        "async Task N() { await foreach (AssetListResponse a in client.Assets.ListAsync()) { /* each */ Show(a.Url!); } }",
        "async Task N() { await foreach (AssetListResponse a in client.Assets.ListAsync()) { for (int i = 0; i < 2; i++) { Show(a.Url!); } } }",
        "async Task<string?> N(string id) { if (id.Length == 0) return null; AssetRetrieveResponse a = await client.Assets.RetrieveAsync(id); return a.Url!; }",
        "async void N(string id) { AssetRetrieveResponse a = await client.Assets.RetrieveAsync(id); Show(a.Url!); }",
    ];

    /// <summary>A member for each position, with the code in it.</summary>
    /// <param name="first">The number of the first, for its name.</param>
    public static string Members(IEnumerable<string> places, string code, int first = 0)
        => string.Join('\n', places.Select((place, index) => place
            .Replace("A;", "AssetRetrieveResponse a = await client.Assets.RetrieveAsync(id);", StringComparison.Ordinal)
            .Replace("$\"", "\u0001", StringComparison.Ordinal)
            .Replace("$", code, StringComparison.Ordinal)
            .Replace("\u0001", "$\"", StringComparison.Ordinal)
            .Replace(" N", $" N{first + index}", StringComparison.Ordinal)
            .Replace("_gate", $"_gate{first + index}", StringComparison.Ordinal)
            .Replace("Gate", $"Gate{first + index}", StringComparison.Ordinal)
            .Replace("Inner", $"Inner{first + index}", StringComparison.Ordinal)
            .Replace("s_url", $"s_url{first + index}", StringComparison.Ordinal)));
}
