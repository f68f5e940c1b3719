using System.Text.RegularExpressions;
using FloraSandbox;

namespace InteropTests.Comparing;

/// <summary>Calls what is another in each run, such as ids and ports, by names that are the same.</summary>
internal sealed partial class WireNames(SandboxServer server)
{
    private readonly Dictionary<string, string> _names = new()
    {
        [server.BaseUrl.Authority] = "{api}",
        [server.UploadUrl.Authority] = "{uploads}",
    };

    public string In(string text)
    {
        foreach (Match id in Id().Matches(text))
        {
            _ = _names.TryAdd(id.Value, $"{{id {_names.Count - 1}}}");
        }

        return _names.Aggregate(text, static (current, name) => current.Replace(name.Key, name.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:ast|upl)_[0-9a-f]{24}")]
    private static partial Regex Id();
}
