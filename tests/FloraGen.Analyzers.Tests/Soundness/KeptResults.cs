namespace FloraGen.Analyzers.Tests.Soundness;

/// <summary>What a program made at random keeps a condition in, to ask for it later: a truth, a number, a text, an exception or a list.</summary>
internal sealed class KeptResults(Random random)
{
    private int _kept;
    private int _asked;

    /// <param name="first">What decides of the text at the beginning.</param>
    public static string Declarations(string first)
        => $"string? error = {first} ? null : \"none\"; Exception? problem = null; List<string> faults = []; List<string> same = faults;";

    public string Keep(string condition) => (_kept++ % 6) switch
    {
        0 => $"ok = {condition};\n",
        1 => $"code = {condition} ? 0 : 1;\n",
        2 => $"error = {condition} ? null : {Pick("\"none\"", "\"none\"", "$\"{sum}\"", "TextOrNull(n)")};\n",
        3 => $"problem = {condition} ? null : new InvalidOperationException();\n",
        4 => $"if ({condition}) {Pick("problem = null;", "problem = new InvalidOperationException();", "error = null;", "error = TextOrNull(n);", "faults.Clear();", "faults = new List<string>();", "same = faults;", "Fill(faults);", "same.Add(\"\");")}\n",
        _ => $"{Pick("", "", "faults = [];")} if ({condition}) faults.Add(\"\");\n",
    };

    public string Ask() => (_asked++ % 5) switch
    {
        0 => "ok",
        1 => "code == 0",
        2 => Pick("error is null", "error is null", "!string.IsNullOrEmpty(error)"),
        3 => Pick("problem is null", "problem is { }", "problem != null"),
        _ => Pick("faults.Count > 0", "faults.Count == 0", "faults.Any()", "faults is []", "faults is { Count: > 0 }", "0 < faults.Count", "faults.Count < 1", "faults.Count >= 2"),
    };

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
