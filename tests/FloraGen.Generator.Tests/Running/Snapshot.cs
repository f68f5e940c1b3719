namespace FloraGen.Tests.Running;

/// <summary>
/// Whole files compared with what was last agreed on, in the way of Verify: a difference leaves a <c>*.received.cs</c> beside the
/// <c>*.verified.cs</c>, to be looked at and renamed.
/// </summary>
internal static class Snapshot
{
    private static readonly string s_folder = RepositoryPath.Of("tests", "FloraGen.Generator.Tests", "Snapshots");

    public static void Matches(string name, string text)
    {
        string verified = Path.Combine(s_folder, name + ".verified.cs");
        string received = Path.Combine(s_folder, name + ".received.cs");
        string expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from what was agreed on. Compare {Path.GetFileName(received)} with {Path.GetFileName(verified)}, and rename it if it is right.\n{FirstDifference(expected, text)}");
    }

    /// <summary>Names of the snapshots that begin with a prefix.</summary>
    public static IEnumerable<string> Names(string prefix) => Directory.EnumerateFiles(s_folder, prefix + "*.verified.cs")
        .Select(static file => Path.GetFileName(file)[..^".verified.cs".Length])
        .Order(StringComparer.Ordinal);

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .First(index => index >= before.Length || index >= after.Length || before[index] != after[index]);
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
