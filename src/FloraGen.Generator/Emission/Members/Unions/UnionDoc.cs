using FloraGen.Emission.Planning.Types;

namespace FloraGen.Emission.Members.Unions;

/// <summary>What is said of a union that has no description.</summary>
internal static class UnionDoc
{
    private const int MostNames = 5;

    public static string Summary(UnionPlan plan)
    {
        int named = plan.Cases.Count > MostNames ? MostNames - 1 : plan.Cases.Count;
        string[] parts =
        [
            .. plan.Cases.Take(named).Select(static item => $"<c>{XmlDoc.Escape(item.Name)}</c>"),
            .. plan.Cases.Count > named ? [$"{plan.Cases.Count - named} more types"] : Array.Empty<string>(),
        ];
        string last = parts[parts.Length - 1];
        return parts.Length == 1 ? $"A union of {last}." : $"A union of {string.Join(", ", parts.Take(parts.Length - 1))} and {last}.";
    }
}
