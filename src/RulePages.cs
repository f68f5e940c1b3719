using System.Reflection;

namespace FloraGen;

/// <summary>
/// Where the pages of the diagnostics are: in the public repository, at the tag of this version. The build knows both, and
/// writes the address into each assembly that has diagnostics.
/// </summary>
internal static class RulePages
{
    private static readonly string s_address = typeof(RulePages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static item => item.Key == "FloraGenRulePages")
        .Value!;

    public static string Of(string id) => $"{s_address}{id}.md";
}
